package org.netwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EngineThreadTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final EngineThread engine = new EngineThread("tester");
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);

    private void work() {
        threads.add(Thread.currentThread());
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void eachTaskHasItsTurnAndAThreadThatEndsWithIt() throws Exception {
        engine.execute(this::work);
        engine.execute(this::work);
        go.countDown();
        engine.shutdown();
        engine.awaitEnd(LONG);
        assertThat(threads).hasSize(2).doesNotHaveDuplicates().noneMatch(Thread::isAlive);
    }

    @Test
    void theEndWaitsForATaskThatRuns() throws Exception {
        engine.execute(this::work);
        engine.shutdown();
        engine.awaitEnd(Duration.ofMillis(1));
        assertThat(threads).as("it may not have begun").allMatch(Thread::isAlive);
        go.countDown();
        engine.awaitEnd(LONG);
        assertThat(threads).hasSize(1).noneMatch(Thread::isAlive);
    }

    @Test
    void aTaskThatFailsTakesNothingFromTheNext() throws Exception {
        engine.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> threads.add(thread));
            throw new IllegalStateException("as planned");
        });
        engine.execute(this::work);
        go.countDown();
        engine.shutdown();
        engine.awaitEnd(LONG);
        assertThat(threads).hasSize(2);
    }
}
