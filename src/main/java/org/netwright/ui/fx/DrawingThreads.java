package org.netwright.ui.fx;

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
            Scheduling scheduling = give ? Scheduling.BATCH : Scheduling.OTHER;
            Scheduling.threads(DrawingThreads::draws).forEach(scheduling::set);
        }
    }

    /// Whether a thread of this name is the window's or one of the toolkit's that paint.
    static boolean draws(String name) {
        return name.equals(WINDOW) || name.startsWith(RENDERER);
    }
}
