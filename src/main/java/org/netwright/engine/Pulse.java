package org.netwright.engine;

import java.util.function.Consumer;
import org.netwright.training.TrainingEvent;

/// Reports progress now and then: means over the steps since the last report. What is reported goes to the screen, and each
/// report costs a frame of it; ten a second look continuous. Steps seldom end when a report is due: one that came late
/// lets the next come sooner, so that it is ten a second on average.
final class Pulse {
    private static final long EVERY_NANOS = 88_000_000;
    /// The last steps of an epoch that are less than this part of others tell where the run is, but no loss: the mean of a
    /// few samples leaps.
    private static final double FEW = 0.25;

    private final Learner learner;
    private final Consumer<TrainingEvent> events;
    private long since = System.nanoTime();
    private long stepped = since;
    private long due = since + EVERY_NANOS;
    private double lossSum;
    private double figureSum;
    private long samples;
    private double most;

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
        boolean reports = stepped - due >= 0;
        if (reports) {
            report(epoch, step, done);
        }
        return reports;
    }

    /// Reports the steps since the last report, if there are any.
    void report(int epoch, int step, long done) {
        if (done == samples) {
            return;
        }
        double count = done - samples;
        most = Math.max(most, count);
        boolean few = count < FEW * most;
        double loss = few ? Double.NaN : (learner.lossSum() - lossSum) / count;
        double figure = few ? Double.NaN : (learner.figureSum() - figureSum) / count;
        double speed = count / Math.max(1e-9, (stepped - since) / 1e9);
        events.accept(new TrainingEvent.Progress(epoch, step, loss, figure, speed));
        since = stepped;
        due = Math.clamp(due + EVERY_NANOS, stepped + EVERY_NANOS / 2, stepped + EVERY_NANOS * 3 / 2);
        lossSum = learner.lossSum();
        figureSum = learner.figureSum();
        samples = done;
    }
}
