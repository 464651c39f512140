package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.explanation.LossWorking;
import org.netwright.explanation.NumberSlope;
import org.netwright.explanation.Working;
import org.netwright.op.Attention;
import org.netwright.op.Embed;
import org.netwright.op.Linear;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.param.Values;
import org.netwright.project.DataChoice;
import org.netwright.ui.Pictures;
import org.netwright.workspace.Sight;
import org.netwright.workspace.Stop;

/// Boards of layers and outputs that the shipped projects do not have.
@Tag("fx")
@Tag("engine")
class FollowBoardsTest extends FollowWindow {
    /// A table of two columns and what follows from them.
    private void table(String target) throws Exception {
        var text = new StringBuilder("width,height,target\n");
        for (int i = 0; i < 120; i++) {
            double width = i % 12 / 12.0;
            double height = i % 7 / 7.0;
            String said = target.isEmpty()
                    ? String.format(Locale.ROOT, "%.4f", 2 * width - height + width * height)
                    : width + height > 0.9 ? target : "no";
            text.append(String.format(Locale.ROOT, "%.3f,%.3f,%s%n", width, height, said));
        }
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        interact(() -> workspace().projects().begin());
        interact(() -> workspace().editor().useData(new DataChoice("csv", file.toString(), Values.DEFAULTS)));
        until("the data is there", () -> workspace().data().state().get().schema().isPresent());
    }

    /// What the board says the slope is, against the engine's.
    private void theSumIsTheEnginesSlope() {
        var back = sight(Sight.Backward.class);
        double sum = back.sums().orElseThrow().stream().mapToDouble(NumberSlope::total).sum();
        assertThat(sum).isCloseTo(back.slopes().orElseThrow()[back.index()], within(CLOSE));
        assertThat(total()).isCloseTo(sum, within(CLOSE));
    }

    @Test
    void aRecurrentLayerIsFollowedBackThroughItsGatesAndOneStepThroughTime() {
        open("reviews");
        draw("text", "embedding 12", "lstm 8", "classification");
        train(1);
        followFirst();
        walk("lstm");
        Step lstm = step(Recurrent.class::isInstance);
        go(new Stop.BackTo(lstm.inputs().getFirst()));
        theSumIsTheEnginesSlope();
        var carried = (NumberSlope.Carried) sight(Sight.Backward.class).sums().orElseThrow().getFirst();
        assertThat(carried.terms()).hasSize(4 * 8);
        assertThat(on(() -> lookup("#follow-board .nw-term-name").queryAllAs(Label.class).stream().map(Label::getText)))
                .anyMatch(name -> name.matches("(input gate|forget gate|new content|output gate), unit [1-8]"));

        Step look = step(Embed.class::isInstance);
        go(new Stop.Change(look.value()));
        var change = sight(Sight.Change.class);
        double expected = 0;
        double[] words = ready().trip().values().get(ready().trip().route().program().inputs().getFirst().node());
        go(new Stop.BackTo(look.value()));
        double[] slopes = sight(Sight.Backward.class).slopes().orElseThrow();
        for (int at = 0; at < words.length; at++) {
            expected += (int) words[at] == change.index() / 12 ? slopes[at * 12 + change.index() % 12] : 0;
        }
        go(new Stop.Change(look.value()));
        assertThat(total()).isCloseTo(expected, within(CLOSE));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        go(new Stop.BackTo(lstm.inputs().getFirst()));
        Pictures.take(test().stage().getScene(), "follow-lstm-dark");
    }

    @Test
    void attentionIsFollowedBackInThreeWaysWithARowOfItsSoftmax() {
        open("reviews");
        train(1);
        followFirst();
        Step look = step(Embed.class::isInstance);
        go(new Stop.BackTo(look.value() + 1)); // what dropout passes on is taken by attention and by the sum behind it
        var back = sight(Sight.Backward.class);
        double sum = back.sums().orElseThrow().stream().mapToDouble(NumberSlope::total).sum();
        assertThat(sum).isCloseTo(back.slopes().orElseThrow()[back.index()], within(CLOSE));
        Pictures.take(test().stage().getScene(), "follow-attention-back");
        assertThat(total()).as("all sums are lines of one table").isCloseTo(sum, within(CLOSE));
        assertThat(cut()).isEmpty();
        theBoardFits();
        assertThat(back.sums().orElseThrow()).hasAtLeastOneElementOfType(NumberSlope.Attended.class);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "follow-attention-back-dark");
    }

    @Test
    void onAWideNetworkTheStepBackIsSeenWithoutScrolling() {
        open("reviews");
        draw("text", "embedding 128", "multi-head attention 4", "lstm 96", "classification");
        train(1);
        followFirst();
        Step lstm = step(Recurrent.class::isInstance);
        for (Stop stop : List.of(
                new Stop.BackTo(step(Embed.class::isInstance).value()), new Stop.BackTo(lstm.inputs().getFirst()),
                new Stop.Through(lstm.value()), new Stop.Change(lstm.value()),
                new Stop.Change(step(Attention.class::isInstance).value()))) {
            go(stop);
            Pictures.take(test().stage().getScene(), "follow-wide-" + stop.leg() + ready().trip().route().layer(stop).orElseThrow());
            assertThat(cut()).isEmpty();
            theBoardFits();
        }
    }

    @Test
    void branchesThatAreJoinedAndNormalisedLeadToANumber() throws Exception {
        table("");
        draw("table", "dense 5 relu", "dense 4 tanh <- 1", "concatenate <- 2 3", "batch norm", "dense 6 relu", "regression");
        train(2);
        followFirst();
        walk("regression");
        go(new Stop.Judged());
        var loss = (LossWorking.OfNumbers) sight(Sight.Judged.class).loss();
        double error = loss.answers().getFirst() - loss.truths().getFirst();
        assertThat(loss.total()).isCloseTo(error * error, within(CLOSE));
        assertThat(Double.parseDouble(shown("#follow-slope-0").replace('−', '-'))).isCloseTo(2 * error, within(CLOSE));
        Step norm = ready().trip().route().program().steps().stream()
                .filter(step -> step.op().id().equals("batch-norm"))
                .findFirst()
                .orElseThrow();
        go(new Stop.Through(norm.value()));
        var told = (Working.Normalised) sight(Sight.Forward.class).working();
        double made = ready().trip().values().get(norm.node())[sight(Sight.Forward.class).index()]; // by the engine
        assertThat(told.total()).isCloseTo(made, within(CLOSE));
        go(new Stop.BackTo(norm.inputs().getFirst()));
        theSumIsTheEnginesSlope();
    }

    @Test
    void oneOfTwoClassesIsOneScoreAndABiasChangesLikeAnyWeight() throws Exception {
        table("yes");
        draw("table", "dense 6 relu", "binary");
        train(2);
        followFirst();
        walk("binary");
        go(new Stop.Judged());
        var loss = (LossWorking.OfClass) sight(Sight.Judged.class).loss();
        double p = 1 / (1 + Math.exp(-loss.scores().getFirst()));
        assertThat(Double.parseDouble(shown("#follow-slope-0").replace('−', '-'))).isCloseTo(p - loss.truth(), within(CLOSE));
        Step last = ready().trip().route().program().steps().stream()
                .filter(step -> step.op() instanceof Linear)
                .reduce((first, second) -> second)
                .orElseThrow();
        go(new Stop.Change(last.value()));
        assertThat(sight(Sight.Change.class).index()).isLessThan(6);
        clickOn("#follow-bias");
        until("the bias is chosen", () -> ready().sight() instanceof Sight.Change now && now.index() == 6);
        frames();
        assertThat(total()).as("the slope of the score").isCloseTo(p - loss.truth(), within(CLOSE));
        assertThat(on(() -> lookup("#follow-question").queryAs(Label.class).getText())).contains("the bias of yes");
        Pictures.take(test().stage().getScene(), "follow-bias");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "follow-bias-dark");
    }
}
