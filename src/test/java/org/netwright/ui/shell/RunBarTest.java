package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.training.PlanParams;
import org.netwright.ui.Pictures;
import org.netwright.ui.SchedulingPolicies;
import org.netwright.workspace.RunState;

/// Steering a run from the bar at the head of the window.
@Tag("fx")
class RunBarTest extends WindowTest {
    private RunState state() {
        return on(() -> workspace().runs().state().get());
    }

    private int step() {
        return state() instanceof RunState.Paused(var progress) ? progress.step() : -1;
    }

    private String said() {
        return on(() -> lookup("#run-first").<Labeled>query().getText());
    }

    @Test
    void aRunIsBegunByOneBatchSteppedAndLetGoOn() {
        open("fashion");
        push(KeyCode.F10);
        until("it waits after its first batch", () -> step() == 1);
        clickOn("#step");
        until("it waits after its second", () -> step() == 2);
        until("the bar says where", () -> said().matches("Epoch 1 of \\d+, step 2"));
        Pictures.take(test().stage().getScene(), "run-paused");
        clickOn("#step-epoch");
        until("the epoch is over", () -> on(() -> workspace().runs().curves().get().epochs().size()) == 1 && step() >= 0);
        clickOn("#pause");
        until("it runs", () -> state() instanceof RunState.Running);
        push(KeyCode.F12);
        until("it waits", () -> state() instanceof RunState.Paused);
        clickOn("#stop");
        until("it has stopped", () -> state() instanceof RunState.Over);
        assertThat(on(() -> lookup("#pause").<Button>query().isDisabled())).isTrue();
    }

    @Test
    void theWindowGivesWayToATrainingUntilItIsOver() {
        open("fashion");
        push(KeyCode.F10);
        until("it waits", () -> step() == 1);
        assumeTrue(System.getProperty("os.name").startsWith("Linux"));
        assertThat(SchedulingPolicies.ofDrawingThreads()).isNotEmpty().containsOnly(SchedulingPolicies.BATCH);
        clickOn("#stop");
        until("it has stopped", () -> state() instanceof RunState.Over);
        until("the threads are as before", () -> SchedulingPolicies.ofDrawingThreads().stream().allMatch(now -> now == SchedulingPolicies.OTHER));
    }

    @Test
    void whatIsWatchedCanBeChangedWhileTheRunWaits() {
        open("fashion");
        push(KeyCode.F10);
        until("it waits", () -> step() == 1);
        until("pictures are there", () -> !workspace().runs().views().get().isEmpty());
        var before = on(() -> workspace().runs().views().get());
        interact(() -> workspace().runs().watch(5));
        until("the other sample's pictures come", () -> workspace().runs().views().get() != before);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void howManySamplesThereAreIsSaidWholeInEveryUsualWindow() {
        open("fashion");
        push(KeyCode.F10);
        until("it waits", () -> step() == 1);
        theCountsAreWhole();
        clickOn("#stop");
        until("it has stopped and can go on", () -> state() instanceof RunState.Over);
        theCountsAreWhole();
    }

    private void theCountsAreWhole() {
        for (int width : List.of(1280, 1366, 1440, 1536, 1600, 1920)) {
            interact(() -> test().stage().setWidth(width));
            frames();
            Label counts = on(() -> lookup("#data-menu .nw-data-counts").query());
            assertThat(on(counts::getWidth)).as(width + " wide").isGreaterThanOrEqualTo(on(() -> counts.prefWidth(-1)));
        }
    }

    @Test
    void noButtonTakesThePlaceOfPauseBeneathTheMouseWhenARunIsOver() {
        open("fashion");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 3));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("it runs", () -> state() instanceof RunState.Running);
        moveTo("#pause");
        Bounds place = placeOf("#pause");
        until("it is over", () -> state() instanceof RunState.Over);
        frames();
        assertThat(placeOf("#pause")).isEqualTo(place);
        clickOn("#pause");
        frames();
        assertThat(state()).as("it is not what begins another run").isInstanceOf(RunState.Over.class);
        assertThat(on(() -> lookup("#train-on").query().isVisible())).isFalse();

        moveTo("#canvas");
        until("it can be gone on from", () -> lookup("#train-on").query().isVisible());
        assertThat(on(() -> lookup("#pause").query().isVisible())).isFalse();
    }

    private Bounds placeOf(String button) {
        return on(() -> {
            Node node = lookup(button).query();
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
