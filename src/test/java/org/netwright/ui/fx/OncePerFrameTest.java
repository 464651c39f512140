package org.netwright.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class OncePerFrameTest extends ApplicationTest {
    /// At which frames after it was asked for the work was done.
    private final List<Integer> done = new ArrayList<>();
    private final List<Runnable> inFrame = new ArrayList<>();
    private final OncePerFrame work = new OncePerFrame(() -> done.add(this.frame));
    private int frame;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame++;
            if (frame <= inFrame.size()) {
                inFrame.get(frame - 1).run();
            }
        }
    };

    @BeforeEach
    void count() {
        interact(frames::start);
    }

    @AfterEach
    void stopCounting() {
        interact(frames::stop);
    }

    private List<Integer> after(int count, Runnable... each) throws Exception {
        interact(() -> {
            inFrame.addAll(List.of(each));
            frame = 0;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(1000, () -> frame >= count));
        return WaitForAsyncUtils.waitForAsyncFx(1000, () -> List.copyOf(done));
    }

    @Test
    void whatIsAskedForTwiceIsDoneOnceAtTheNextFrame() throws Exception {
        assertThat(after(4, () -> {
            work.request();
            work.request();
        })).containsExactly(2);
    }

    @Test
    void whatAFrameLeavesIsDoneInTheOneAfterIt() throws Exception {
        assertThat(after(5, work::request, work::skip)).containsExactly(3);
    }

    @Test
    void nothingIsLeftTwiceInARow() throws Exception {
        assertThat(after(6, work::request, work::skip, work::skip, work::skip)).containsExactly(3);
    }

    @Test
    void aFrameThatWasAskedForNothingLeavesNothing() throws Exception {
        assertThat(after(5, work::skip, work::request)).containsExactly(3);
    }
}
