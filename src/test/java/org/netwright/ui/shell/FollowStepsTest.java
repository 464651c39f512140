package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.explanation.Working;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.op.Upsample;
import org.netwright.param.Words;
import org.netwright.ui.Pictures;
import org.netwright.workspace.Sight;
import org.netwright.workspace.Stop;

/// Recurrent layers step by step, and layers that enlarge pictures, followed in the window.
@Tag("fx")
@Tag("engine")
class FollowStepsTest extends FollowWindow {
    private Sight.Forward forward() {
        return sight(Sight.Forward.class);
    }

    /// What can be chosen at on the board.
    private Node map() {
        return lookup("#follow-board .nw-map-live").queryAll().stream().filter(Node::isFocusTraversable).findFirst().orElseThrow();
    }

    @Test
    void aStepOfAnLstmIsToldByItsGatesAndAnotherIsChosenByAClick() throws Exception {
        open("reviews");
        draw("text", "embedding 12", "lstm 8", "classification");
        train(1);
        followFirst();
        Step lstm = step(Recurrent.class::isInstance);
        go(new Stop.Through(lstm.value()));
        Pictures.take(test().stage().getScene(), "follow-lstm-step");
        assertThat(cut()).isEmpty();
        theBoardFits();
        int steps = forward().made().length / 8;
        assertThat(forward().index() / 8).as("what is passed on is the state after the last step").isEqualTo(steps - 1);
        asInPlainLoops(lstm);

        int before = forward().index();
        clickOn(map());
        until("another step is chosen", () -> forward().index() != before);
        frames();
        int clicked = forward().index();
        asInPlainLoops(lstm);
        push(KeyCode.RIGHT);
        until("the next step", () -> forward().index() == clicked + 8);
        push(KeyCode.DOWN);
        until("the next unit", () -> forward().index() == clicked + 9);
        frames();
        asInPlainLoops(lstm);
        clickOn("#follow-gate-3");
        frames();
        assertThat(on(() -> lookup("#follow-board .nw-formula").queryAll().stream().map(Node::getAccessibleText)))
                .anyMatch(text -> text.equals("o = σ(a x + a h )"));
        push(KeyCode.UP);
        frames();
        assertThat(on(() -> lookup("#follow-board .nw-formula").queryAll().stream().map(Node::getAccessibleText)))
                .anyMatch(text -> text.equals("g = tanh(a x + a h )"));
        assertThat(cut()).isEmpty();
        theBoardFits();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "follow-lstm-step-dark");
        go(new Stop.BackTo(lstm.inputs().getFirst()));
        Pictures.take(test().stage().getScene(), "follow-lstm-back-dark");
        theBoardFits();
    }

    /// The chosen unit after the chosen step, from the weights in the file and the numbers that flow in.
    private void asInPlainLoops(Step lstm) throws Exception {
        double[] x = ready().trip().values().get("embedding 1"); // by the engine
        double[] w = weight(lstm, 0);
        double[] u = weight(lstm, 1);
        double[] b = weight(lstm, 2);
        double[] d = weight(lstm, 3);
        double[] h = new double[8];
        double[] c = new double[8];
        double[][] made = new double[8][];
        for (int t = 0; t <= forward().index() / 8; t++) {
            double[] now = new double[8];
            for (int j = 0; j < 8; j++) {
                double[] a = new double[4];
                for (int gate = 0; gate < 4; gate++) {
                    int row = gate * 8 + j;
                    a[gate] = b[row] + d[row];
                    for (int f = 0; f < 12; f++) {
                        a[gate] += w[row * 12 + f] * x[t * 12 + f];
                    }
                    for (int k = 0; k < 8; k++) {
                        a[gate] += u[row * 8 + k] * h[k];
                    }
                }
                made[j] = new double[] {sigmoid(a[0]), sigmoid(a[1]), Math.tanh(a[2]), sigmoid(a[3])};
                c[j] = made[j][1] * c[j] + made[j][0] * made[j][2];
                now[j] = made[j][3] * Math.tanh(c[j]);
            }
            h = now;
        }
        int unit = forward().index() % 8;
        for (int gate = 0; gate < 4; gate++) {
            assertThat(number("#follow-gate-" + gate)).isCloseTo(made[unit][gate], within(CLOSE));
        }
        assertThat(number("#follow-result .nw-number")).isCloseTo(h[unit], within(CLOSE));
    }

    @Test
    void aGruThatReadsBothWaysIsToldFromEitherEnd() {
        open("reviews");
        draw("text", "embedding 6", "gru 5", "classification");
        turnOn("gru 1", "bidirectional");
        train(1);
        followFirst();
        walk("gru");
        Step gru = step(Recurrent.class::isInstance);
        go(new Stop.Through(gru.value()));
        double[] passed = ready().trip().values().get("gru 1"); // by the engine
        double[] states = forward().made();
        for (int unit = 0; unit < 10; unit++) {
            int state = unit < 5 ? states.length - 10 + unit : unit;
            assertThat(states[state]).isCloseTo(passed[unit], within(CLOSE));
            interact(() -> workspace().following().choose(state));
            until("it is chosen", () -> forward().index() == state);
            frames();
            assertThat(number("#follow-result .nw-number")).isCloseTo(passed[unit], within(CLOSE));
            theBoardFits();
        }
        assertThat(((Working.Gated) forward().working()).turn().backwards()).isTrue();
        Pictures.take(test().stage().getScene(), "follow-gru-backwards");
    }

    @Test
    void anEnlargedPixelTellsWhatReachesIt() throws Exception {
        open("fashion");
        draw("image", "max pool 2d", "max pool 2d", "transposed 3", "up-sample 2d", "up-sample 2d", "max pool 2d", "flatten",
                "classification");
        turnOn("up-sample 2d 2", "smooth");
        train(1);
        followFirst();
        walk("larger");
        Step spread = step(ConvTranspose.class::isInstance);
        go(new Stop.Through(spread.value()));
        clickOn(map());
        frames();
        Pictures.take(test().stage().getScene(), "follow-transposed");
        ConvTranspose op = (ConvTranspose) spread.op();
        double[] x = ready().trip().values().get("max pool 2d 2"); // by the engine
        double[] kernel = weight(spread, 0);
        double expected = weight(spread, 1)[forward().index() / (spread.form().size(1) * spread.form().size(2))];
        int wide = spread.form().size(2);
        int high = spread.form().size(1);
        int side = op.window().kernel().getFirst();
        for (int from = 0; from < x.length; from++) { // the picture has one channel of 7 × 7
            for (int k = 0; k < side * side; k++) {
                int row = from / 7 * op.window().stride().get(0) - op.window().padding().get(0) + k / side;
                int column = from % 7 * op.window().stride().get(1) - op.window().padding().get(1) + k % side;
                int filter = forward().index() / (high * wide);
                boolean here = row >= 0 && column >= 0 && row < high && column < wide;
                expected += here && (filter * high + row) * wide + column == forward().index()
                        ? x[from] * kernel[filter * side * side + k]
                        : 0;
            }
        }
        assertThat(total()).isCloseTo(expected, within(CLOSE));

        List<Step> larger = ready().trip().route().program().steps().stream().filter(step -> step.op() instanceof Upsample).toList();
        for (Step each : larger) {
            go(new Stop.Through(each.value()));
            double made = ready().trip().values().get(each.node())[forward().index()]; // by the engine
            assertThat(forward().working().total()).isCloseTo(made, within(CLOSE));
            String says = ((Upsample) each.op()).bilinear() ? "follow.say.blended" : "follow.say.repeated";
            assertThat(on(() -> lookup("#follow-words").queryAs(Label.class).getText())).isEqualTo(Words.english().of(says));
        }
        go(new Stop.BackTo(spread.inputs().getFirst()));
        assertThat(sight(Sight.Backward.class).sums()).as("the way back is told too").isPresent();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        go(new Stop.Through(larger.getLast().value()));
        Pictures.take(test().stage().getScene(), "follow-blended-dark");
    }
}
