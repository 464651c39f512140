package org.netwright.ui.fx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The threads that draw the window. While the processor is wanted by a training, they give way: the threads of a training
/// wait for each other at every operation, so a frame that interrupts one of them holds up all, where a frame of lower
/// priority falls into the moments that they wait anyway.
///
/// Only Linux shares a processor fairly between priorities. Elsewhere a window of lower priority could stand still, and
/// nothing is changed there. Where a person may not raise a priority again – Linux leaves that to administrators – the
/// threads stay as they are after the first training, which nothing is seen of while the processor has time.
public final class DrawingThreads {
    private static final String RENDERER = "QuantumRenderer";

    private final boolean shared;
    private boolean giving;

    /// @param system name of the operating system, as Java gives it
    public DrawingThreads(String system) {
        shared = system.startsWith("Linux");
    }

    /// Gives way from now on, or no longer. For the window's thread.
    @SuppressWarnings("ThreadPriorityCheck") // nothing is right or wrong by it, only sooner or later
    public void giveWay(boolean give) {
        if (shared && give != giving) {
            giving = give;
            int priority = give ? Thread.MIN_PRIORITY : Thread.NORM_PRIORITY;
            all().forEach(thread -> thread.setPriority(priority));
        }
    }

    /// This one, which is the window's, and those of the toolkit that paint.
    static List<Thread> all() {
        Thread window = Thread.currentThread();
        var group = new Thread[2 * Thread.activeCount()];
        window.getThreadGroup().enumerate(group);
        Stream<Thread> painting = Arrays.stream(group)
                .filter(thread -> thread != null && thread.getName().startsWith(RENDERER));
        return Stream.concat(Stream.of(window), painting).toList();
    }
}
