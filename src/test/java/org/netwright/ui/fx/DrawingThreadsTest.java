package org.netwright.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.netwright.thread.NativeThread;
import org.netwright.thread.Sharing;
import org.netwright.ui.SchedulingPolicies;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("fx")
class DrawingThreadsTest extends ApplicationTest {
    private final DrawingThreads linux = new DrawingThreads("Linux");

    @AfterEach
    void asBefore() {
        NativeThread.named(DrawingThreads::draws).forEach(thread -> thread.share(Sharing.OTHER));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theWindowsThreadAndWhatPaintsGiveWayAndComeBack() {
        interact(() -> linux.giveWay(true));
        assertThat(SchedulingPolicies.ofDrawingThreads()).hasSizeGreaterThanOrEqualTo(2).containsOnly(SchedulingPolicies.BATCH);
        interact(() -> linux.giveWay(false));
        assertThat(SchedulingPolicies.ofDrawingThreads()).hasSizeGreaterThanOrEqualTo(2).containsOnly(SchedulingPolicies.OTHER);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheSystemDoesNotKnowOfItNothingIsChanged() {
        interact(() -> new DrawingThreads("Windows 11").giveWay(true));
        assertThat(SchedulingPolicies.ofDrawingThreads()).containsOnly(SchedulingPolicies.OTHER);
    }
}
