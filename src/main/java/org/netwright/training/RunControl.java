package org.netwright.training;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.netwright.data.Samples;

/// How others steer a running training: any thread may write, the trainer's thread reads between steps.
public final class RunControl {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean stop;
    private volatile boolean left;
    private volatile boolean lastEpoch;
    private volatile boolean paused;
    private volatile Watch watch = Watch.NOTHING;
    private int allowed;
    private boolean untilEpochEnds;

    /// How far a paused run goes on when it is asked for one step.
    public enum Stride {
        /// One batch: one step of gradient descent.
        BATCH,
        /// To the end of the epoch, its validation and its checkpoint included.
        EPOCH
    }

    /// Asks the run to end after the current step; what it has since the last epoch is given up.
    public void stop() {
        change(() -> {
            stop = true;
            left = false;
        });
    }

    /// Asks the run to end after the current step because the program does; it is to be gone on with another time.
    public void leave() {
        change(() -> {
            left = left || !stop;
            stop = true;
        });
    }

    /// Asks the run to end once the epoch it is in is saved because the program does; one that waits goes on to there.
    public void leaveAfterEpoch() {
        change(() -> {
            left = true;
            lastEpoch = true;
            paused = false;
        });
    }

    /// Whether the run ends for the program's sake and not for its own.
    public boolean left() {
        return left;
    }

    /// Asked by the trainer after each epoch that is not the last: whether the run is to end there.
    public boolean endsAfterEpoch() {
        return lastEpoch;
    }

    /// Whether someone asked.
    public boolean stopping() {
        return stop;
    }

    /// Asks the run to wait after the current step, with everything it has.
    public void pause() {
        change(() -> {
            paused = true;
            allowed = 0;
            untilEpochEnds = false;
        });
    }

    /// Lets a paused run go on.
    public void goOn() {
        change(() -> {
            paused = false;
            allowed = 0;
            untilEpochEnds = false;
        });
    }

    /// Lets the run go on so far and pause again; one that is not paused pauses then.
    public void step(Stride stride) {
        change(() -> {
            paused = true;
            switch (stride) {
                case BATCH -> allowed++;
                case EPOCH -> untilEpochEnds = true;
            }
        });
    }

    /// Sets what is watched.
    public void watch(Watch newWatch) {
        change(() -> watch = newWatch);
    }

    /// What is watched.
    public Watch watched() {
        return watch;
    }

    /// Asked by the trainer before each step: whether that must wait. An answer of no uses up what [#step] allowed.
    public boolean mustWait() {
        if (!paused) {
            return false;
        }
        lock.lock();
        try {
            if (allowed > 0) {
                allowed--;
                return false;
            }
            return waits();
        } finally {
            lock.unlock();
        }
    }

    /// Told by the trainer when an epoch is over, with its validation.
    public void epochEnded() {
        change(() -> untilEpochEnds = false);
    }

    /// Waits until the run may go on, shall end, or something else is to be watched.
    ///
    /// @param seen what was watched so far
    /// @throws InterruptedException if the trainer's thread is to end
    public void await(Watch seen) throws InterruptedException {
        lock.lock();
        try {
            while (waits() && allowed == 0 && watch.equals(seen)) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean waits() {
        return paused && !stop && !untilEpochEnds;
    }

    private void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Which sample's way through which layers is to be reported, and how often at most.
    ///
    /// @param sample a sample of the data set, or of what was given; -1 for none
    /// @param everyMillis least time between two reports, which come with the progress; 0 for one after every step
    /// @param given samples of a person's own, of the same form as those of the data set; empty for the data set
    public record Watch(int sample, int everyMillis, Optional<Samples> given) {
        /// No reports.
        public static final Watch NOTHING = new Watch(-1, 0);

        /// A sample of the data set.
        public Watch(int sample, int everyMillis) {
            this(sample, everyMillis, Optional.empty());
        }
    }
}
