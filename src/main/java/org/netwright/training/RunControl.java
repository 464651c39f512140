package org.netwright.training;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// How others steer a running training: any thread may write, the trainer's thread reads between steps.
public final class RunControl {
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicReference<Watch> watch = new AtomicReference<>(Watch.NOTHING);

    /// Asks the run to end after the current step; what it has since the last epoch is given up.
    public void stop() {
        stop.set(true);
    }

    /// Whether someone asked.
    public boolean stopping() {
        return stop.get();
    }

    /// Sets what is watched.
    public void watch(Watch newWatch) {
        watch.set(newWatch);
    }

    /// What is watched.
    public Watch watched() {
        return watch.get();
    }

    /// Which sample's way through which layers is to be reported, and how often at most.
    ///
    /// @param sample a sample of the data set; -1 for none
    /// @param everyMillis least time between two reports
    public record Watch(int sample, int everyMillis) {
        /// No reports.
        public static final Watch NOTHING = new Watch(-1, 0);
    }
}
