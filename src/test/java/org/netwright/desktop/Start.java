package org.netwright.desktop;

import java.nio.file.Path;
import java.util.Optional;

/// A start of the program, in a process of its own: says whether it got the window, and then what later starts bring. It
/// ends when its input does.
public final class Start {
    private Start() {}

    public static void main(String[] args) throws Exception {
        Optional<Path> project = args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
        Optional<OnlyWindow> only = OnlyWindow.open(Path.of(args[0]), project);
        System.out.println(only.isPresent() ? "open" : "handed over");
        if (only.isPresent()) {
            try (OnlyWindow window = only.get()) {
                window.welcome(brought -> System.out.println("brought " + brought.map(Path::toString).orElse("nothing")));
                while (System.in.read() >= 0) {
                    // until whoever started this has enough
                }
            }
        }
    }
}
