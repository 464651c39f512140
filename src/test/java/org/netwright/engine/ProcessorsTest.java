package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.netwright.thread.NativeThread;

@EnabledOnOs(OS.LINUX)
class ProcessorsTest {
    private static final long LONGEST_NANOS = 2_000_000_000;

    private final BitSet before = NativeThread.CALLER.processors();
    private final int all = before.cardinality();
    private final AtomicBoolean busy = new AtomicBoolean(true);

    @BeforeEach
    void severalProcessors() {
        assumeTrue(all > 1, "there is one processor only");
    }

    /// What the threads may use while they are held and afterwards: first that of the one that trains.
    private record Seen(List<BitSet> meanwhile, List<BitSet> afterwards) {}

    private Seen train(int computing, List<String> busyNames) throws Exception {
        var training = new FutureTask<>(() -> {
            var threads = new ArrayList<>(List.of(own()));
            for (String name : busyNames) {
                threads.add(start(name));
            }
            List<BitSet> meanwhile;
            try (var processors = new Processors(computing)) {
                long begun = System.nanoTime();
                while (NativeThread.CALLER.processors().equals(before) && System.nanoTime() - begun < LONGEST_NANOS) {
                    processors.stepped();
                }
                meanwhile = threads.stream().map(NativeThread::processors).toList();
            }
            return new Seen(meanwhile, threads.stream().map(NativeThread::processors).toList());
        });
        Thread.ofPlatform().name("computing").start(training);
        try {
            return training.get();
        } finally {
            busy.set(false);
        }
    }

    /// A thread that is busy, as one of the engine is.
    private NativeThread start(String name) throws InterruptedException {
        var number = new AtomicReference<NativeThread>();
        var told = new CountDownLatch(1);
        Thread.ofPlatform().name(name).daemon().start(() -> {
            number.set(own());
            told.countDown();
            while (busy.get()) {
                Thread.onSpinWait();
            }
        });
        told.await();
        return number.get();
    }

    private static NativeThread own() {
        try {
            return new NativeThread(Integer.parseInt(
                    Path.of("/proc/thread-self").toRealPath().getFileName().toString()));
        } catch (IOException untold) {
            throw new UncheckedIOException(untold);
        }
    }

    @Test
    void eachThreadThatComputesHasAProcessorUntilTheTrainingEnds() throws Exception {
        Seen seen = train(all, Collections.nCopies(all - 1, "computing"));

        assertThat(seen.meanwhile()).allMatch(processors -> processors.cardinality() == 1).doesNotHaveDuplicates();
        assertThat(seen.afterwards()).containsOnly(before);
    }

    @Test
    void whereThereAreFewerThanProcessorsTheyGoWhereTheyLike() throws Exception {
        assertThat(train(all - 1, Collections.nCopies(all - 2, "computing")).meanwhile()).containsOnly(before);
    }

    @Test
    void othersThatAreBusyGoWhereTheyLike() throws Exception {
        var names = new ArrayList<>(Collections.nCopies(all - 1, "computing"));
        names.add("drawing");

        Seen seen = train(all, names);

        assertThat(seen.meanwhile().getFirst()).isNotEqualTo(before);
        assertThat(seen.meanwhile().getLast()).isEqualTo(before);
    }
}
