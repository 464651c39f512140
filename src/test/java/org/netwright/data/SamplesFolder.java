package org.netwright.data;

import java.nio.file.Path;

/// Where the tests find the data that ships with the program.
public final class SamplesFolder {
    private SamplesFolder() {}

    /// The folder of a data set.
    public static Path of(String set) {
        return Path.of(System.getProperty("netwright.samples", "samples"), "data", set);
    }
}
