package org.netwright.workspace;

import java.util.concurrent.Executor;

/// Where work is done.
///
/// @param home the thread the workspace lives on
/// @param side where reading and writing files, and anything else that takes its time, is done
public record Threads(Executor home, Executor side) {
    /// Everything at once on the calling thread, as the command line and tests want it.
    public static final Threads CALLING = new Threads(Runnable::run, Runnable::run);
}
