package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OpenMpTest {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int THREADS = PROCESSORS + 1;

    @BeforeAll
    static void load() {
        NativeLibrary.open().close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aThreadComputesAloneForAWhileAndAsBeforeAfterwards() throws Exception {
        var lone = new FutureTask<>(() -> {
            Learner.threads(THREADS);
            int meanwhile = OpenMp.alone(OpenMp::threads);
            int afterwards = OpenMp.threads();
            Learner.threads(PROCESSORS); // what a program starts with
            return new int[] {meanwhile, afterwards};
        });
        Thread.ofPlatform().start(lone);

        assertThat(lone.get()).containsExactly(1, THREADS);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void otherThreadsComputeAsTheyDid() throws Exception {
        var other = new FutureTask<>(() -> OpenMp.threads());

        int before = OpenMp.threads();
        OpenMp.alone(() -> {
            Thread.ofPlatform().start(other);
            return join(other);
        });

        assertThat(other.get()).isEqualTo(PROCESSORS);
        assertThat(OpenMp.threads()).isEqualTo(before);
    }

    @Test
    void whatFailsChangesNothing() {
        int before = OpenMp.threads();

        assertThatThrownBy(() -> OpenMp.alone(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(OpenMp.threads()).isEqualTo(before);
    }

    private static int join(FutureTask<Integer> task) {
        try {
            return task.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
