package org.netwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchStreamTest {
    private static final Samples SAMPLES = new Numbered(100, 100, i -> -1);
    private static final int[] SOME = IntStream.range(10, 33).toArray(); // 23 samples

    @Test
    void inOrderSamplesComeAsNumberedTheRestInASmallerBatch() {
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.inOrder(10), Augmenter.NONE)) {
            assertThat(stream.batches()).isEqualTo(3);
            assertThat(stream.next().inputs().get("input").toFloats()).startsWith(10, 11, 12).hasSize(10);
            assertThat(stream.next().size()).isEqualTo(10);
            assertThat(stream.next().inputs().get("input").toFloats()).containsExactly(30, 31, 32);
            assertThat(stream.next().inputs().get("input").toFloats()).startsWith(10, 11, 12);
        }
    }

    @Test
    void everyEpochShufflesAnewAndHasEverySampleOnce() {
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.shuffled(10, 7), Augmenter.NONE)) {
            int[] first = epoch(stream);
            int[] second = epoch(stream);

            assertThat(first).isNotEqualTo(second).isNotEqualTo(SOME);
            assertThat(IntStream.of(first).sorted().toArray()).isEqualTo(SOME);
            assertThat(IntStream.of(second).sorted().toArray()).isEqualTo(SOME);
        }
    }

    @Test
    void anEpochDependsOnSeedAndNumberAlone() {
        List<int[]> whole = new ArrayList<>();
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.shuffled(4, 7), Augmenter.NONE)) {
            for (int e = 1; e <= 4; e++) {
                whole.add(epoch(stream));
            }
        }
        try (var continued = new BatchStream(SAMPLES, SOME, BatchOrder.shuffled(4, 7).from(3), Augmenter.NONE)) {
            assertThat(epoch(continued)).isEqualTo(whole.get(2));
            assertThat(epoch(continued)).isEqualTo(whole.get(3));
        }
        try (var other = new BatchStream(SAMPLES, SOME, BatchOrder.shuffled(4, 8), Augmenter.NONE)) {
            assertThat(epoch(other)).isNotEqualTo(whole.get(0));
        }
    }

    @Test
    void aBatchIsValidUntilTheNextButOneIsTaken() {
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.inOrder(2), Augmenter.NONE)) {
            Batch before = stream.next();
            for (int b = 1; b < 40; b++) {
                float[] read = before.inputs().get("input").toFloats();
                Batch newest = stream.next();
                assertThat(before.inputs().get("input").toFloats()).isEqualTo(read);
                before = newest;
            }
        }
    }

    @Test
    void buffersGoRound() {
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.inOrder(23), Augmenter.NONE)) {
            long different = IntStream.range(0, 200)
                    .mapToObj(i -> MemorySegment.ofBuffer(
                                    stream.next().inputs().get("input").data())
                            .address())
                    .distinct()
                    .count();
            assertThat(different).isLessThanOrEqualTo(34);
        }
    }

    @Test
    void theAugmenterSeesTheBatchTheSamplesAndASeedOfTheEpoch() {
        List<String> seen = new ArrayList<>();
        List<Long> seeds = new ArrayList<>();
        Augmenter augmenter = (batch, indices, from, seed) -> {
            seen.add(batch.size() + "@" + from + ":" + indices[from]);
            seeds.add(seed);
            batch.inputs().get("input").data().asFloatBuffer().put(0, -1);
        };
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.inOrder(20).times(2), augmenter)) {
            for (int b = 0; b < 4; b++) {
                assertThat(stream.next().inputs().get("input").toFloats()[0]).isEqualTo(-1);
            }
        }
        assertThat(seen).containsExactly("20@0:10", "3@20:30", "20@0:10", "3@20:30");
        assertThat(seeds.get(0)).isEqualTo(seeds.get(1)).isNotEqualTo(seeds.get(2));
    }

    @Test
    void aFailureReachesTheTakerAfterTheBatchesBeforeIt() {
        var filled = new AtomicInteger();
        Augmenter failing = (batch, indices, from, seed) -> {
            if (filled.incrementAndGet() == 3) {
                throw new ArithmeticException("as planned");
            }
        };
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.inOrder(5), failing)) {
            stream.next();
            stream.next();
            assertThatThrownBy(stream::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(ArithmeticException.class);
            assertThatThrownBy(stream::next).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void afterTheLastEpochNothingComes() {
        try (var stream = new BatchStream(SAMPLES, SOME, BatchOrder.inOrder(23).times(2), Augmenter.NONE)) {
            stream.next();
            stream.next();
            assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        }
        try (var none = new BatchStream(SAMPLES, new int[0], BatchOrder.inOrder(8), Augmenter.NONE)) {
            assertThat(none.batches()).isZero();
            assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void closingEndsTheThreadEvenWhileItWaits() {
        var maker = new AtomicReference<Thread>();
        var stream = new BatchStream(
                SAMPLES,
                SOME,
                BatchOrder.inOrder(1),
                (batch, indices, from, seed) -> maker.set(Thread.currentThread()));
        stream.next();
        stream.close();
        stream.close();

        assertThat(maker.get().getName()).isEqualTo("batches");
        assertThat(maker.get().isAlive()).isFalse();
        assertThatThrownBy(stream::next).isInstanceOf(IllegalStateException.class).hasMessage("closed");
    }

    private static int[] epoch(BatchStream stream) {
        int[] out = new int[0];
        for (int b = 0; b < stream.batches(); b++) {
            float[] numbers = stream.next().inputs().get("input").toFloats();
            int start = out.length;
            out = Arrays.copyOf(out, start + numbers.length);
            for (int i = 0; i < numbers.length; i++) {
                out[start + i] = (int) numbers[i];
            }
        }
        return out;
    }
}
