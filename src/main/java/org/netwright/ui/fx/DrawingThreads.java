package org.netwright.ui.fx;

import org.netwright.thread.NativeThread;
import org.netwright.thread.Sharing;

/// The threads that draw the window. While the processor is wanted by a training, they give way: the threads of a training
/// wait for each other at every operation, so a frame that interrupts one of them holds up all. A thread that gives way has
/// its whole share of the processor, but does not interrupt another one to get it.
///
/// Only Linux knows this; elsewhere nothing is changed.
public final class DrawingThreads {
    private static final String WINDOW = "JavaFX Applicat";
    private static final String RENDERER = "QuantumRenderer";

    private final boolean known;
    private boolean giving;

    /// @param system name of the operating system, as Java gives it
    public DrawingThreads(String system) {
        known = system.startsWith("Linux");
    }

    /// Gives way from now on, or no longer. For the window's thread.
    public void giveWay(boolean give) {
        if (known && give != giving) {
            giving = give;
            share(give ? Sharing.BATCH : Sharing.OTHER);
        }
    }

    private static void share(Sharing sharing) {
        NativeThread.named(DrawingThreads::draws).forEach(thread -> thread.share(sharing));
    }

    /// Whether a thread of this name is the window's or one of the toolkit's that paint.
    static boolean draws(String name) {
        return name.equals(WINDOW) || name.startsWith(RENDERER);
    }
}
