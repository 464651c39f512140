package org.netwright.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.netwright.training.RunControl.Stride;
import org.netwright.training.RunControl.Watch;

class RunControlTest {
    private final RunControl control = new RunControl();

    @Test
    void aPausedRunWaitsUntilItMayGoOn() {
        assertThat(control.mustWait()).isFalse();
        control.pause();
        assertThat(control.mustWait()).isTrue();
        control.goOn();
        assertThat(control.mustWait()).isFalse();
    }

    @Test
    void everyBatchAskedForIsOneStep() {
        control.step(Stride.BATCH);
        control.step(Stride.BATCH);
        assertThat(control.mustWait()).isFalse();
        assertThat(control.mustWait()).isFalse();
        assertThat(control.mustWait()).isTrue();
    }

    @Test
    void anEpochAskedForIsOverWhenTheTrainerSaysSo() {
        control.step(Stride.EPOCH);
        for (int step = 0; step < 100; step++) {
            assertThat(control.mustWait()).isFalse();
        }
        control.epochEnded();
        assertThat(control.mustWait()).isTrue();
    }

    @Test
    void pausingForgetsWhatWasAskedForBefore() {
        control.step(Stride.EPOCH);
        control.pause();
        assertThat(control.mustWait()).isTrue();
    }

    @Test
    void whoIsToStopNeedNotWait() {
        control.pause();
        control.stop();
        assertThat(control.mustWait()).isFalse();
        assertThat(control.stopping()).isTrue();
    }

    @Test
    void whoWaitsIsWokenByAStepByAnEndAndByAnotherSample() {
        for (Runnable wake : new Runnable[] {
            () -> control.step(Stride.BATCH), control::goOn, () -> control.watch(new Watch(7, 0)), control::stop
        }) {
            control.watch(Watch.NOTHING);
            control.pause();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                CompletableFuture<Void> woken = CompletableFuture.runAsync(this::await, threads);
                assertThat(woken).isNotDone();
                wake.run();
                assertThat(woken).succeedsWithin(Duration.ofSeconds(10));
            }
        }
    }

    private void await() {
        try {
            control.await(Watch.NOTHING);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRunThatIsLeftIsToldFromOneThatSomeoneStopped() {
        var left = new RunControl();
        left.leave();
        assertThat(left.stopping()).isTrue();
        assertThat(left.left()).isTrue();

        var stopped = new RunControl();
        stopped.stop();
        stopped.leave();
        assertThat(stopped.left()).as("stopped before the program ended").isFalse();
    }

    @Test
    void aRunThatIsToEndAfterItsEpochGoesOnToThereEvenIfItWaits() {
        var control = new RunControl();
        control.pause();
        control.leaveAfterEpoch();

        assertThat(control.mustWait()).isFalse();
        assertThat(control.stopping()).isFalse();
        assertThat(control.endsAfterEpoch()).isTrue();
        control.stop();
        assertThat(control.left()).as("somebody stopped it after all").isFalse();
    }
}
