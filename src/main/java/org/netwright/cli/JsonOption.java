package org.netwright.cli;

import picocli.CommandLine.Option;

/// `--json`, which every command has.
public final class JsonOption {
    @Option(names = "--json", description = "Print the answer as JSON on the last line.")
    private boolean json;

    /// Whether it is given.
    boolean wanted() {
        return json;
    }
}
