package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Network;
import org.netwright.project.runs.RunEnding;
import org.netwright.project.runs.RunEntry;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.ui.Pictures;
import org.netwright.workspace.Origin;
import org.netwright.workspace.RunState;
import org.netwright.workspace.ScriptedTrainer;

/// A window that is closed while a run goes on, and the next one.
@Tag("fx")
class ClosingTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new ScriptedTrainer(20, 2_000_000);
    }

    /// In the second epoch of many.
    private void train() {
        open("iris");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 500));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("an epoch is done", () -> !workspace().runs().curves().get().epochs().isEmpty());
        interact(() -> workspace().history().mark());
    }

    private boolean showing() {
        return on(() -> test().stage().isShowing());
    }

    private List<RunEntry> listed() {
        return workspace().pastRuns().all().get();
    }

    @Test
    void whoClosesUnderARunIsAskedAndMayKeepTraining() {
        train();
        push(KeyCode.CONTROL, KeyCode.Q);
        until("it is asked", () -> lookup(".dialog-pane").tryQuery().isPresent());
        Pictures.take(lookup(".dialog-pane").query().getScene(), "closing");
        answer("Keep training");
        assertThat(showing()).isTrue();
        assertThat(on(() -> workspace().runs().state().get())).isInstanceOf(RunState.Running.class);
    }

    @Test
    void afterTheEpochTheWindowClosesByItselfAndNothingIsLost() {
        train();
        push(KeyCode.CONTROL, KeyCode.Q);
        answer("Close after this epoch");
        until("it is closed", () -> !test().stage().isShowing());
        var state = on(() -> workspace().runs().state().get());
        assertThat(state).isInstanceOfSatisfying(RunState.Over.class, over ->
                assertThat(over.result().history()).hasSameSizeAs(on(() -> workspace().runs().curves().get().epochs())));
    }

    @Test
    void aRunThatWaitsGoesOnToTheEndOfItsEpoch() {
        train();
        push(KeyCode.F12);
        until("it waits", () -> workspace().runs().state().get() instanceof RunState.Paused);
        push(KeyCode.CONTROL, KeyCode.Q);
        answer("Close after this epoch");
        until("it is closed", () -> !test().stage().isShowing());
    }

    @Test
    void whatAWindowLeftIsOfferedByTheNextAndStaysAmongTheRunsForWhoSaysNotNow() {
        train();
        leave();
        interact(test()::start);
        until("it is offered", () -> lookup("#offer").query().isVisible());
        frames();
        assertThat(on(() -> lookup("#offer-text").queryAs(Label.class).getText()))
                .matches("Training of \"iris\" was interrupted after epoch \\d+ of 500\\. It began .*");
        Pictures.take(test().stage().getScene(), "offer-light");

        clickOn("#offer-no");
        frames();

        assertThat(on(() -> lookup("#offer").query().isVisible())).isFalse();
        open("iris");
        until("it is listed", () -> listed().stream().map(RunEntry::ending).toList().equals(List.of(RunEnding.INTERRUPTED)));
    }

    @Test
    void whoGoesOnHasTheRunsProjectAndNetworkOnTheCanvasAndItTrains() {
        train();
        Network drawn = network();
        leave();
        interact(test()::start);
        until("it is offered", () -> lookup("#offer").query().isVisible());
        assertThat(on(() -> workspace().projects().origin().get())).isEqualTo(new Origin.Sample("fashion"));
        frames();

        clickOn("#offer-yes");

        until("it trains", () -> workspace().runs().state().get() instanceof RunState.Running);
        assertThat(on(() -> workspace().projects().origin().get())).isEqualTo(new Origin.Sample("iris"));
        assertThat(network()).isEqualTo(drawn);
        assertThat(document().plan().get(PlanParams.EPOCHS)).isEqualTo(500);
        assertThat(on(() -> lookup("#offer").query().isVisible())).isFalse();
        until("it is listed as running", () -> listed().stream().map(RunEntry::ending).toList().equals(List.of(RunEnding.RUNNING)));
    }

    @Test
    void anInterruptedRunGoesOnFromTheListOfRuns() {
        train();
        leave();
        open("iris");
        push(KeyCode.SHIFT, KeyCode.F4);
        until("it is listed", () -> listed().stream().map(RunEntry::ending).toList().equals(List.of(RunEnding.INTERRUPTED)));
        frames();
        clickOn("interrupted");
        until("it is opened", () -> workspace().pastRuns().opened().get().size() == 1);
        frames();

        clickOn("#runs-go-on");

        until("it trains", () -> workspace().runs().state().get() instanceof RunState.Running);
        assertThat(on(() -> lookup("#runs").query().isVisible())).as("the page of runs").isFalse();
    }

    /// The run ends as it does when the program is closed at once.
    private void leave() {
        interact(() -> workspace().runs().abandon());
        until("it is over", () -> !workspace().runs().state().get().busy());
    }
}
