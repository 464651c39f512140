package org.netwright.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class DrawingThreadsTest extends ApplicationTest {
    private final DrawingThreads linux = new DrawingThreads("Linux");

    @AfterEach
    void asBefore() {
        interact(() -> DrawingThreads.all().forEach(thread -> thread.setPriority(Thread.NORM_PRIORITY)));
    }

    @Test
    void theWindowsThreadAndWhatPaintsGiveWayAndComeBack() {
        interact(() -> linux.giveWay(true));
        assertThat(priorities()).hasSize(2).containsOnly(Thread.MIN_PRIORITY);
        interact(() -> linux.giveWay(false));
        assertThat(priorities()).hasSize(2).containsOnly(Thread.NORM_PRIORITY);
    }

    @Test
    void whereAThreadOfLowerPriorityCouldStandStillNothingIsChanged() {
        interact(() -> new DrawingThreads("Windows 11").giveWay(true));
        assertThat(priorities()).containsOnly(Thread.NORM_PRIORITY);
    }

    private List<Integer> priorities() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> DrawingThreads.all().stream()
                .map(Thread::getPriority)
                .toList());
    }
}
