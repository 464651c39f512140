package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.netwright.engine.DjlTrainer;
import org.netwright.explanation.Working;
import org.netwright.model.Safetensors;
import org.netwright.op.Op;
import org.netwright.op.Step;
import org.netwright.param.Param;
import org.netwright.tensor.Tensor;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.ui.Pictures;
import org.netwright.workspace.FollowState;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.Sight;
import org.netwright.workspace.Stop;
import org.netwright.workspace.Template;
import org.netwright.workspace.Templates;

/// A test in which samples are followed through networks that the real engine trains.
abstract class FollowWindow extends WindowTest {
    static final double CLOSE = 1e-5;

    @Override
    Trainer trainer() {
        return new DjlTrainer();
    }

    void train(String sample, int epochs) {
        open(sample);
        train(epochs);
    }

    /// Draws a network of its own in place of what is there.
    void draw(String... lines) {
        push(KeyCode.F3);
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.DELETE);
        interact(() -> new Templates(workspace().editor(), workspace().problems())
                .take(new Template("own", List.of(lines)), "own"));
        until("it is ready", () -> workspace().problems().ready());
    }

    /// The first operation of a kind.
    Step step(Predicate<Op> of) {
        return ready().trip().route().program().steps().stream().filter(step -> of.test(step.op())).findFirst().orElseThrow();
    }

    /// Trains what is drawn.
    void train(int epochs) {
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, epochs));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("the run is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready);
        push(KeyCode.F4);
        frames();
    }

    /// Opens the first of the samples the results show.
    void followFirst() {
        interact(() -> lookup("#samples-list").queryAs(ListView.class).getSelectionModel().select(0));
        int sample = on(() -> workspace().results().listed().get().getFirst().answer().sample());
        clickOn("#samples-follow");
        until("it is followed", () -> workspace().following().state().get() instanceof FollowState.Ready(var trip, var ignored)
                && trip.sample().index() == sample);
        frames();
    }

    FollowState.Ready ready() {
        return on(() -> workspace().following().state().get() instanceof FollowState.Ready now ? now : null);
    }

    <S extends Sight> S sight(Class<S> kind) {
        return kind.cast(ready().sight());
    }

    /// Goes through every stop by key, with a picture of each.
    void walk(String name) {
        List<Stop> stops = ready().trip().route().stops();
        for (int i = 0; i < stops.size(); i++) {
            int at = i;
            until("stop " + i, () -> ready().sight().stop().equals(stops.get(at)));
            frames();
            Pictures.take(test().stage().getScene(), "follow-" + name + "-" + i);
            assertThat(cut()).as(stops.get(i).toString()).isEmpty();
            if (!(ready().sight() instanceof Sight.Forward through && through.working() instanceof Working.Attended)) {
                theBoardFits(); // where words look at each other it is as long as the text
            }
            push(KeyCode.RIGHT);
        }
    }

    void theBoardFits() {
        ScrollPane board = on(() -> lookup("#follow-board").queryAs(ScrollPane.class));
        assertThat(on(() -> board.getContent().getLayoutBounds().getHeight() - board.getViewportBounds().getHeight()))
                .as("nothing lies below the fold")
                .isLessThanOrEqualTo(0.5);
    }

    /// Words that do not have the room they need.
    List<String> cut() {
        return on(() -> lookup("#follow-board .label").queryAllAs(Label.class).stream()
                .filter(label -> !label.isWrapText() && label.getTooltip() == null)
                .filter(label -> label.getWidth() + 0.5 < label.prefWidth(-1))
                .map(Labeled::getText)
                .toList());
    }

    void go(Stop stop) {
        interact(() -> workspace().following().go(stop));
        until("it is there", () -> ready().sight().stop().equals(stop));
        frames();
    }

    String shown(String id) {
        return on(() -> lookup(id).queryAs(Label.class).getTooltip().getText());
    }

    double total() {
        return number("#follow-total");
    }

    /// A number on the board, with all its digits.
    double number(String id) {
        return Double.parseDouble(shown(id).replace('−', '-'));
    }

    /// Turns on a setting of a layer.
    void turnOn(String layer, String flag) {
        String kind = network().nodes().get(id(layer)).kind();
        Param.Flag param = workspace().editor().catalog().get(kind).spec().params().stream()
                .filter(each -> each.id().equals(flag))
                .map(Param.Flag.class::cast)
                .findFirst()
                .orElseThrow();
        interact(() -> workspace().editor().set(id(layer), param, true));
        until("it is ready", () -> workspace().problems().ready());
    }

    /// A weight as the file of the run has it.
    double[] weight(Step step, int which) throws Exception {
        Map<String, Tensor> file = Safetensors.read(ready().trip().run().folder().best()).weights().tensors();
        float[] floats = file.get(step.nameOf(step.weights().get(which))).toFloats();
        return IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray();
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
