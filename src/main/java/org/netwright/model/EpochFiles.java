package org.netwright.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The weights a run had after its epochs, a file for each epoch that is kept: `epoch-0.safetensors` holds the first
/// weights, `epoch-7.safetensors` those after the seventh epoch.
///
/// @param folder where they are
public record EpochFiles(Path folder) {
    private static final Pattern NAME = Pattern.compile("epoch-(\\d{1,9})\\.safetensors");

    /// Those of a run.
    ///
    /// @param run the run's folder
    public static EpochFiles of(Path run) {
        return new EpochFiles(run.resolve("checkpoints").resolve("history"));
    }

    /// The file of an epoch, there or not.
    public Path file(int epoch) {
        return folder.resolve("epoch-" + epoch + ".safetensors");
    }

    /// The epochs that are kept, in order; none where nothing was ever written.
    ///
    /// @throws IOException if the folder cannot be read
    public List<Integer> epochs() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }
}
