package org.netwright.data;

import java.util.NoSuchElementException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Batches of one epoch after another, made ahead on a thread of its own while the engine computes. What they hold
/// depends on samples, order and augmentation alone, to the bit, whatever the timing.
///
/// Two batches may be in the taker's hands, the newest and the one before, and some more are made ahead; their buffers
/// go round. Waking a thread costs some microseconds, as much as a batch of a small table, so the smaller the batches
/// the more are made ahead, many at each waking. For one taker at a time.
public final class BatchStream implements AutoCloseable {
    private static final int HELD = 2;
    private static final int LEAST_AHEAD = 2;
    private static final int MOST_AHEAD = 32;
    private static final int BYTES_AHEAD = 1 << 18;
    private static final int USUAL_STEPS = 100;

    private final Samples samples;
    private final int[] indices;
    private final BatchOrder order;
    private final Augmenter augmenter;

    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Condition room = lock.newCondition();
    private final int ahead;
    private final @Nullable Batch[] ring;
    private final Thread thread = Thread.ofPlatform().name("batches").daemon().unstarted(this::make);
    private long made;
    private long taken;
    private boolean closed;
    private @Nullable Throwable failure;

    /// Starts making batches.
    ///
    /// @param samples prepared samples
    /// @param indices which of them, in file order
    /// @param order in what order
    /// @param augmenter what happens to each filled batch; [Augmenter#NONE] for nothing
    public BatchStream(Samples samples, int[] indices, BatchOrder order, Augmenter augmenter) {
        this.samples = samples;
        this.indices = indices.clone();
        this.order = order;
        this.augmenter = augmenter;
        long bytes = Math.max(1, order.batchSize() * bytesOfOne(samples));
        this.ahead = Math.clamp(BYTES_AHEAD / bytes, LEAST_AHEAD, MOST_AHEAD);
        this.ring = new @Nullable Batch[HELD + ahead];
        thread.start();
    }

    private static long bytesOfOne(Samples samples) {
        return samples.schema().inputs().values().stream()
                .mapToLong(form -> Float.BYTES * form.elements(USUAL_STEPS))
                .sum();
    }

    /// How many batches an epoch has.
    public int batches() {
        return Math.ceilDiv(indices.length, order.batchSize());
    }

    /// How many samples an epoch has.
    public int samples() {
        return indices.length;
    }

    /// The next batch; after the last of an epoch comes the first of the next.
    ///
    /// @throws NoSuchElementException after the last batch of the last epoch
    /// @throws IllegalStateException if the stream is closed or a batch could not be made; the cause says why
    public Batch next() {
        lock.lock();
        try {
            if (taken >= total()) {
                throw new NoSuchElementException("all " + taken + " batches were taken");
            }
            while (made == taken && failure == null && !closed) {
                ready.awaitUninterruptibly();
            }
            Batch batch = ring[slot(taken)];
            if (closed || made == taken || batch == null) {
                throw new IllegalStateException(closed ? "closed" : "a batch could not be made", failure);
            }
            taken++;
            if (made - taken <= ahead / 2) {
                room.signal();
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /// Ends the thread and waits for it; batches already taken must no longer be read.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            ready.signal();
            room.signal();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// On the thread of its own: fills batch after batch as slots become free.
    private void make() {
        try {
            var buffers = new BatchBuffers[ring.length];
            for (int slot = 0; slot < buffers.length; slot++) {
                buffers[slot] = new BatchBuffers();
            }
            int[] drawn = indices.clone();
            for (long number = 0; awaitSlot(number); number++) {
                int inEpoch = (int) (number % batches());
                long seed = SplitMix.seed(order.seed(), order.firstEpoch() + number / batches());
                if (inEpoch == 0 && order.shuffle()) {
                    System.arraycopy(indices, 0, drawn, 0, drawn.length);
                    new SplitMix(seed).shuffle(drawn);
                }
                int from = inEpoch * order.batchSize();
                int count = Math.min(order.batchSize(), drawn.length - from);
                Batch batch = samples.fill(drawn, from, count, buffers[slot(number)]);
                augmenter.augment(batch, drawn, from, seed);
                hand(batch);
            }
        } catch (Throwable e) { // whatever it is, the taker must hear of it
            fail(e);
        }
    }

    /// Waits until the slot of a batch may be written; false when there is nothing more to do.
    private boolean awaitSlot(long number) {
        lock.lock();
        try {
            while (!closed && number < total() && number >= taken + ahead) {
                room.awaitUninterruptibly();
            }
            return !closed && number < total();
        } finally {
            lock.unlock();
        }
    }

    private void hand(Batch batch) {
        lock.lock();
        try {
            ring[slot(made)] = batch;
            made++;
            ready.signal();
        } finally {
            lock.unlock();
        }
    }

    private void fail(Throwable why) {
        lock.lock();
        try {
            failure = why;
            ready.signal();
        } finally {
            lock.unlock();
        }
    }

    private long total() {
        return (long) batches() * order.epochs();
    }

    private int slot(long number) {
        return (int) (number % ring.length);
    }
}
