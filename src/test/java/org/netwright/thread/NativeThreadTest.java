package org.netwright.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class NativeThreadTest {
    /// No system counts so far.
    private static final NativeThread ENDED = new NativeThread(Integer.MAX_VALUE);

    private static <T> T in(String name, Callable<T> task) throws Exception {
        var asked = new FutureTask<>(task);
        Thread.ofPlatform().name(name).start(asked);
        return asked.get();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aThreadIsFoundByTheLettersTheSystemKnows() throws Exception {
        assertThat(in("a name of many letters", () -> NativeThread.named("a name of many "::equals))).isEmpty();
        assertThat(in("a name of many letters", () -> NativeThread.named("a name of many"::equals))).hasSize(1);
        assertThat(in("short", NativeThread.CALLER::name)).isEqualTo("short");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatAThreadWorksIsCounted() throws Exception {
        long worked = in("worker", () -> {
            long before = NativeThread.CALLER.worked().orElseThrow();
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < 100_000_000) {
                Thread.onSpinWait();
            }
            return NativeThread.CALLER.worked().orElseThrow() - before;
        });
        assertThat(worked).isBetween(1L, 1_000_000_000L);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aThreadKeepsToItsProcessors() throws Exception {
        BitSet last = in("kept", () -> {
            var one = new BitSet();
            one.set(NativeThread.CALLER.processors().length() - 1);
            NativeThread.CALLER.keepTo(one);
            return NativeThread.CALLER.processors();
        });
        assertThat(last.cardinality()).isEqualTo(1);
        assertThat(NativeThread.CALLER.processors().get(last.length() - 1)).isTrue();
    }

    @Test
    void ofAThreadThatHasEndedNothingIsKnownAndNothingChanged() {
        assertThat(ENDED.name()).isEmpty();
        assertThat(ENDED.worked()).isEmpty();
        assertThat(ENDED.processors().isEmpty()).isTrue();
        ENDED.share(Sharing.BATCH);
        ENDED.keepTo(new BitSet());
        assertThat(NativeThread.named(name -> false)).isEmpty();
    }
}
