package org.netwright.cli;

/// How the program ends.
public final class Exit {
    /// All went well.
    public static final int OK = 0;
    /// It was tried and did not work out.
    public static final int FAILED = 1;
    /// Something that was given is not as it should be, and nothing was changed.
    public static final int BAD_INPUT = 2;

    private Exit() {}
}
