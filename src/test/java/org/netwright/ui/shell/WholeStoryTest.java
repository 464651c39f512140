package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.engine.DjlTrainer;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.ui.Pictures;
import org.netwright.ui.inside.ChannelPlaces;
import org.netwright.ui.results.ConfusionPlaces;
import org.netwright.workspace.Look;
import org.netwright.workspace.LookState;
import org.netwright.workspace.PredictState;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsFilter;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.RunState;
import org.netwright.workspace.SilenceEffect;

/// What a person does from the first click on Train to a network for other programs, with the real engine.
@Tag("fx")
@Tag("engine")
class WholeStoryTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new DjlTrainer();
    }

    @Test
    void aNetworkIsTrainedLookedIntoTestedAndTakenElsewhere() {
        train();
        pauseAndStep();
        lookInside();
        endIt();
        results();
        predict();
        export();
    }

    private void train() {
        open("fashion");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 60));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("an epoch is done", () -> workspace().runs().curves().get().epochs().size() >= 2);
        until("the cards show something", () -> !workspace().runs().views().get().isEmpty());
    }

    private void pauseAndStep() {
        push(KeyCode.F12);
        until("it waits", () -> workspace().runs().state().get() instanceof RunState.Paused);
        int before = step();
        push(KeyCode.F10);
        until("it has done one step", () -> step() == before + 1);
        until("it waits again", () -> workspace().runs().state().get() instanceof RunState.Paused);
        frames();
        Pictures.take(test().stage().getScene(), "story-paused");
    }

    private int step() {
        return workspace().runs().state().get() instanceof RunState.Paused(var now)
                ? (now.epoch() - 1) * now.stepsPerEpoch() + now.step()
                : -1;
    }

    private void lookInside() {
        clickOn(card("conv 1"));
        push(KeyCode.ALT, KeyCode.I);
        until("the layer is looked into", () -> look() != null && look().asked().node().equals(id("conv 1")));
        interact(() -> lookup("#epoch-slider").queryAs(Slider.class).requestFocus());
        push(KeyCode.HOME);
        push(KeyCode.RIGHT);
        until("epoch 1 is shown", () -> look() != null && look().epochs().shown() == 1);
        frames();
        Node grid = on(() -> lookup("#inside #channels").query());
        clickOn(on(() -> ChannelPlaces.eye(grid, 3)));
        until("its loss is known", this::tested);
        frames();
        Pictures.take(test().stage().getScene(), "story-inside");
        clickOn("#all-on");
        until("all are on", () -> workspace().looking().off().get().isEmpty());
    }

    private Look look() {
        return workspace().looking().state().get() instanceof LookState.Ready(Look look, var ignored) ? look : null;
    }

    private boolean tested() {
        return workspace().looking().state().get() instanceof LookState.Ready(var ignored, var effect)
                && effect.flatMap(SilenceEffect::test).isPresent();
    }

    private void endIt() {
        clickOn("#stop");
        until("it is over", () -> workspace().runs().state().get() instanceof RunState.Over);
        until("it is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready);
    }

    private void results() {
        push(KeyCode.F4);
        frames();
        ClassEvaluation evaluation = evaluation();
        assertThat(evaluation.figures().get("accuracy").number().orElseThrow()).isGreaterThan(0.5);
        ResultsFilter.Cell wrong = wrong(evaluation);
        clickOn(ConfusionPlaces.of(on(() -> lookup("#confusion").query()), wrong));
        frames();
        ListView<Results.Row> list = samples();
        assertThat(on(() -> list.getItems().stream().map(row -> row.answer().sample()).toList()))
                .containsExactly(IntStream.of(evaluation.confusion().samples(wrong.truth(), wrong.guess())).boxed().toArray(Integer[]::new));
        Pictures.take(test().stage().getScene(), "story-results");
    }

    @SuppressWarnings("unchecked")
    private ListView<Results.Row> samples() {
        return on(() -> (ListView<Results.Row>) lookup("#results .nw-samples").queryAs(ListView.class));
    }

    private ClassEvaluation evaluation() {
        return on(() -> (ClassEvaluation) ((ResultsState.Ready) workspace().results().state().get()).examination().evaluation());
    }

    /// The first cell off the diagonal that has samples.
    private static ResultsFilter.Cell wrong(ClassEvaluation evaluation) {
        int classes = evaluation.labels().size();
        return IntStream.range(0, classes * classes)
                .mapToObj(at -> new ResultsFilter.Cell(at / classes, at % classes))
                .filter(cell -> cell.truth() != cell.guess())
                .filter(cell -> evaluation.confusion().count(cell.truth(), cell.guess()) > 0)
                .findFirst()
                .orElseThrow();
    }

    /// A picture that is dropped comes the same way as one that is pasted.
    private void predict() {
        push(KeyCode.SHIFT, KeyCode.F3);
        until("it is ready", () -> workspace().predicting().state().get() instanceof PredictState.Ready);
        interact(() -> {
            var content = new ClipboardContent();
            content.putImage(new WritableImage(28, 28));
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
        until("the picture is answered", () -> lookup("#predict-says").tryQuery().isPresent());
        frames();
        assertThat(evaluation().labels()).contains(on(() -> lookup("#predict-says").queryLabeled().getText()));
        Pictures.take(test().stage().getScene(), "story-predict");
    }

    private void export() {
        push(KeyCode.F4);
        frames();
        Path out = folder.resolve("for-java");
        test().answer(out);
        clickOn("#export-run");
        until("it is written", () -> lookup("#status-best").queryLabeled().getText().contains(".pt"));
        assertThat(out).isDirectoryContaining(file -> file.toString().endsWith(".pt"));
        assertThat(out).isDirectoryContaining(file -> file.toString().endsWith(".java"));
    }
}
