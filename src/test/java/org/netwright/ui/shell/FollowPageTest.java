package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.explanation.LossWorking;
import org.netwright.explanation.Working;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.op.Linear;
import org.netwright.op.Step;
import org.netwright.training.PlanParams;
import org.netwright.project.runs.RunFolder;
import org.netwright.ui.Pictures;
import org.netwright.workspace.FollowState;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Sight;
import org.netwright.workspace.Stop;

/// Samples of the shipped projects followed through networks that the real engine trained.
@Tag("fx")
@Tag("engine")
class FollowPageTest extends FollowWindow {
    private Weights weights() throws Exception {
        return Safetensors.read(ready().trip().run().folder().best()).weights();
    }

    private static double[] doubles(float[] floats) {
        return IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray();
    }

    @Test
    void beforeARunThePageSaysWhatWillAppear() {
        open("iris");
        push(KeyCode.CONTROL, KeyCode.J);
        frames();
        assertThat(on(() -> lookup("#follow-note").queryAs(Label.class).getText())).contains("Once an epoch of a run is done");
        Pictures.take(test().stage().getScene(), "follow-none");
    }

    @Test
    void aSampleOfTheResultsIsFollowedForwardBackwardAndToOneWeight() throws Exception {
        train("iris", 3);
        followFirst();
        walk("iris");
        // every layer again, in plain loops from the weights of the file
        Map<String, org.netwright.tensor.Tensor> file = weights().tensors();
        double[] x = ready().trip().values().get("Measurements");
        List<Step> steps = ready().trip().route().program().steps();
        List<Step> sums = steps.stream().filter(step -> step.op() instanceof Linear).toList();
        double[][] made = new double[sums.size()][];
        for (int layer = 0; layer < sums.size(); layer++) {
            Step sum = sums.get(layer);
            double[] w = doubles(file.get(sum.nameOf(sum.weights().get(0))).toFloats());
            double[] b = doubles(file.get(sum.nameOf(sum.weights().get(1))).toFloats());
            double[] in = x;
            made[layer] = IntStream.range(0, b.length)
                    .mapToDouble(j -> b[j] + IntStream.range(0, in.length).mapToDouble(i -> w[j * in.length + i] * in[i]).sum())
                    .toArray();
            go(new Stop.Through(sum.value()));
            int chosen = sight(Sight.Forward.class).index();
            assertThat(total()).as(sum.node()).isCloseTo(made[layer][chosen], within(CLOSE));
            x = Arrays.stream(made[layer]).map(s -> Math.max(0, s)).toArray();
        }
        double[] scores = made[made.length - 1];
        double all = Arrays.stream(scores).map(Math::exp).sum();
        go(new Stop.Judged());
        var loss = (LossWorking.OfClass) sight(Sight.Judged.class).loss();
        double[] slopes = IntStream.range(0, scores.length)
                .mapToDouble(i -> Math.exp(scores[i]) / all - (i == loss.truth() ? 1 : 0))
                .toArray();
        for (int i = 0; i < slopes.length; i++) {
            assertThat(Double.parseDouble(shown("#follow-slope-" + i).replace('−', '-'))).isCloseTo(slopes[i], within(CLOSE));
        }
        // the last layer's weight changes with the slope of its score times what comes in
        Step last = sums.getLast();
        go(new Stop.Change(last.value()));
        var change = sight(Sight.Change.class);
        double[] before = Arrays.stream(made[made.length - 2]).map(s -> Math.max(0, s)).toArray();
        double gradient = slopes[change.index() / before.length] * before[change.index() % before.length];
        assertThat(total()).isCloseTo(gradient, within(CLOSE));
        assertThat(change.update().orElseThrow().before().steps()).as("what Adam remembers is the run's").isEqualTo(3 * 12);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "follow-iris-dark");
        push(KeyCode.ESCAPE);
        assertThat(selected()).as("the layer one stood at").containsExactly(id("species"));
    }

    @Test
    void everyPixelOfAFeatureMapTellsItsWindowAndKernel() throws Exception {
        train("fashion", 1);
        followFirst();
        walk("fashion");
        Step conv = ready().trip().route().program().steps().get(1);
        go(new Stop.Through(1));
        Node map = lookup("#follow-board .nw-map-live").queryAll().stream().filter(Node::isFocusTraversable).findFirst().orElseThrow();
        int before = sight(Sight.Forward.class).index();
        clickOn(map);
        until("another is chosen", () -> ready().sight() instanceof Sight.Forward now && now.index() != before);
        int clicked = sight(Sight.Forward.class).index();
        push(KeyCode.RIGHT);
        until("the one on its right", () -> ready().sight() instanceof Sight.Forward now && now.index() == clicked + 1);
        frames();
        int index = clicked + 1;
        double[] picture = ready().trip().values().get("Picture");
        double[] kernel = doubles(weights().tensors().get(conv.nameOf(conv.weights().get(0))).toFloats());
        double[] bias = doubles(weights().tensors().get(conv.nameOf(conv.weights().get(1))).toFloats());
        int width = conv.form().size(2);
        int filter = index / (conv.form().size(1) * width);
        double sum = bias[filter];
        for (int k = 0; k < 9; k++) {
            int row = index / width % conv.form().size(1) + k / 3;
            int column = index % width + k % 3;
            sum += kernel[filter * 9 + k] * picture[row * 28 + column];
        }
        assertThat(total()).isCloseTo(sum, within(CLOSE));
        Pictures.take(test().stage().getScene(), "follow-fashion-clicked");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "follow-fashion-dark");
    }

    @Test
    void aWordsAttentionIsToldHeadByHead() throws Exception {
        train("reviews", 1);
        followFirst();
        walk("reviews");
        Step attention = ready().trip().route().program().steps().stream()
                .filter(step -> step.node().equals("attention"))
                .findFirst()
                .orElseThrow();
        go(new Stop.Through(attention.value()));
        var forward = sight(Sight.Forward.class);
        var told = (Working.Attended) forward.working();
        assertThat(told.heads()).hasSize(2).allSatisfy(head -> assertThat(Arrays.stream(head.weights()).sum()).isCloseTo(1, within(1e-9)));
        double made = ready().trip().values().get("attention")[forward.index()]; // by the engine
        assertThat(total()).isCloseTo(made, within(CLOSE));
        assertThat(lookup("#follow-board .nw-word").queryAll()).hasSizeGreaterThan(20);
    }

    /// Trains one of many epochs and waits.
    private void oneEpoch() {
        open("iris");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 50));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F11);
        until("one epoch is done and it waits", () -> workspace().runs().state().get() instanceof RunState.Paused
                && workspace().runs().kept().get().isPresent());
    }

    @Test
    void whileARunIsPausedItsNewestEpochIsFollowed() {
        oneEpoch();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        until("it is followed", () -> workspace().following().state().get() instanceof FollowState.Ready);
        frames();
        assertThat(on(() -> lookup("#follow-weights").queryAs(Label.class).getText())).contains("newest epoch, number 1");
        assertThat(ready().trip().sample().index()).isEqualTo(on(() -> workspace().runs().watched().get()));
        push(KeyCode.RIGHT);
        until("the second stop is reached", () -> ready().sight().stop().equals(new Stop.Through(1)));
        assertThat(on(() -> lookup("#follow").query().isVisible())).as("the keys are the page's").isTrue();
    }

    @Test
    void ofARunThatWasStoppedTheEpochIsFollowedThatResultsTell() {
        oneEpoch();
        interact(() -> workspace().runs().stop());
        until("its results are there", () -> workspace().results().state().get() instanceof ResultsState.Ready);
        var worst = on(() -> workspace().results().listed().get().getFirst().answer());
        RunFolder run = on(() -> workspace().runs().kept().get().orElseThrow());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        interact(() -> workspace().following().follow(run, Optional.empty(), worst.sample()));
        until("it is followed", () -> workspace().following().state().get() instanceof FollowState.Ready(var trip, var ignored)
                && trip.sample().index() == worst.sample());
        frames();
        assertThat(on(() -> lookup("#follow-weights").queryAs(Label.class).getText())).contains("best epoch, number 1");
        go(new Stop.Judged());
        assertThat(((LossWorking.OfClass) sight(Sight.Judged.class).loss()).total()).isCloseTo(worst.loss(), within(CLOSE));

        interact(() -> workspace().pastRuns().delete(List.of(run.name())));
        until("of a run that is gone nothing is followed", () -> workspace().following().state().get() instanceof FollowState.None);
        frames();
        Pictures.take(test().stage().getScene(), "follow-deleted");
    }
}
