package org.netwright.engine;

import java.util.function.Consumer;
import org.netwright.training.TrainingEvent;

/// Reports progress now and then: means over the steps since the last report. What is reported goes to the screen, and each
/// report costs a frame of it; about twelve a second look continuous.
final class Pulse {
    private static final long EVERY_NANOS = 78_000_000;

    private final Learner learner;
    private final Consumer<TrainingEvent> events;
    private long since = System.nanoTime();
    private long stepped = since;
    private double lossSum;
    private double figureSum;
    private long samples;

    Pulse(Learner learner, Consumer<TrainingEvent> events) {
        this.learner = learner;
        this.events = events;
    }

    /// An epoch begins, the meters are at 0.
    void epoch() {
        lossSum = 0;
        figureSum = 0;
        samples = 0;
        since = System.nanoTime();
    }

    /// The run goes on after a pause, which does not count.
    void goOn() {
        since = System.nanoTime();
    }

    /// A step is done. The last ones of an epoch may wait for [#report] when it is over: a frame of their own would show
    /// next to nothing.
    ///
    /// @param done samples of this epoch so far
    /// @return whether it was reported
    boolean step(int epoch, int step, long done) {
        stepped = System.nanoTime();
        boolean due = stepped - since >= EVERY_NANOS;
        if (due) {
            report(epoch, step, done);
        }
        return due;
    }

    /// Reports the steps since the last report, if there are any.
    void report(int epoch, int step, long done) {
        if (done == samples) {
            return;
        }
        double count = done - samples;
        double loss = (learner.lossSum() - lossSum) / count;
        double figure = (learner.figureSum() - figureSum) / count;
        double speed = count / Math.max(1e-9, (stepped - since) / 1e9);
        events.accept(new TrainingEvent.Progress(epoch, step, loss, figure, speed));
        since = stepped;
        lossSum = learner.lossSum();
        figureSum = learner.figureSum();
        samples = done;
    }
}
