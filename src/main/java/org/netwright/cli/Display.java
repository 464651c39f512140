package org.netwright.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whether a window can open on this machine. On Linux it needs a display, which is named in the environment, and GTK 3;
/// elsewhere both are part of the system.
public sealed interface Display {
    /// It can, as far as can be told beforehand.
    record Usable() implements Display {}

    /// There is no display.
    ///
    /// @param reason how that shows
    record None(String reason) implements Display {}

    /// There is a display, but no GTK 3.
    record NoToolkit() implements Display {}

    /// The display of this machine.
    ///
    /// @param environment the environment's variables
    /// @param system the operating system's name, as the JDK gives it
    /// @param loads whether a native library of this name can be loaded
    static Display of(Map<String, String> environment, String system, Predicate<String> loads) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return new Usable();
        }
        boolean named = Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(key -> !environment.getOrDefault(key, "").isBlank());
        if (!named) {
            return new None("DISPLAY is not set");
        }
        return loads.test("libgtk-3.so.0") ? new Usable() : new NoToolkit();
    }

    /// Whether the system's loader finds a native library.
    @SuppressWarnings("restricted") // nothing in the library is called, and it is let go at once
    static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
