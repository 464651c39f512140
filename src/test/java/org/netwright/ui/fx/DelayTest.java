package org.netwright.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("fx")
class DelayTest extends ApplicationTest {
    private static final Duration SOON = Duration.ofMillis(60);
    private static final Duration LONG = Duration.ofMillis(600);
    private static final Duration NEVER = Duration.ofHours(1);

    private final List<Long> done = new CopyOnWriteArrayList<>();
    private final AtomicInteger pulses = new AtomicInteger();
    private final Delay delay = new Delay(() -> done.add(System.nanoTime()));
    private final Delay other = new Delay(() -> done.add(0L));

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new Pane(), 200, 100);
        scene.addPostLayoutPulseListener(pulses::incrementAndGet);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theLastTimeCountsWhetherLaterOrSooner() {
        long begin = System.nanoTime();
        interact(() -> {
            delay.start(SOON);
            delay.start(LONG);
        });
        await().until(() -> !done.isEmpty());
        assertThat(done.getFirst() - begin).isGreaterThanOrEqualTo(LONG.toNanos());
        interact(() -> {
            delay.start(NEVER);
            delay.start(SOON);
        });
        await().until(() -> done.size() == 2);
    }

    @Test
    void whatWasStoppedIsNotDone() {
        interact(() -> {
            other.start(SOON);
            delay.start(LONG);
            other.stop();
        });
        await().until(() -> !done.isEmpty());
        assertThat(done).hasSize(1).doesNotContain(0L);
    }

    @Test
    void theWindowDrawsNoFramesMeanwhile() {
        interact(() -> delay.start(SOON)); // what the window had to draw is drawn
        await().until(() -> done.size() == 1);
        int before = pulses.get();
        interact(() -> delay.start(LONG));
        await().until(() -> done.size() == 2);
        assertThat(pulses.get() - before).as("an animation would draw three dozen").isLessThan(12);
    }
}
