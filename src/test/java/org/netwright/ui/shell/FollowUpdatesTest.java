package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.explanation.LossWorking;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Linear;
import org.netwright.op.Recurrent;
import org.netwright.op.Step;
import org.netwright.training.PlanChoices.OptimiserKind;
import org.netwright.training.PlanParams;
import org.netwright.ui.Pictures;
import org.netwright.workspace.Sight;
import org.netwright.workspace.Stop;

/// One weight after the other of layers that read, look and enlarge, chosen in the window. What the board says of each is
/// compared with plain loops over the weights in the file, of which one is moved a little.
@Tag("fx")
@Tag("engine")
class FollowUpdatesTest extends FollowWindow {
    private static final double LITTLE = 1e-4;

    /// The weights of the layer, and how the loss follows from them.
    private List<double[]> weights = List.of();
    private Function<List<double[]>, double[]> layer = all -> new double[0];
    private int truth;

    private Sight.Change change() {
        return sight(Sight.Change.class);
    }

    /// Trains one epoch by plain gradient descent.
    private void descend() {
        interact(() -> workspace().editor().setPlan(PlanParams.OPTIMISER, OptimiserKind.SGD));
        interact(() -> workspace().editor().setPlan(PlanParams.MOMENTUM, 0.0));
        train(1);
        followFirst();
    }

    private List<double[]> weightsOf(Step step) throws Exception {
        var all = new ArrayList<double[]>();
        for (int which = 0; which < step.weights().size(); which++) {
            all.add(weight(step, which));
        }
        return all;
    }

    /// What the last layer makes of the features, and how wrong that is.
    private double loss(double[] features, Step last, int truth) throws Exception {
        double[] w = weight(last, 0);
        double[] scores = weight(last, 1);
        double sum = 0;
        for (int s = 0; s < scores.length; s++) {
            for (int f = 0; f < features.length; f++) {
                scores[s] += w[s * features.length + f] * features[f];
            }
            sum += Math.exp(scores[s]);
        }
        return Math.log(sum) - scores[truth];
    }

    private double lossWith(double by) throws Exception {
        double[] moved = weights.get(change().weights().weight(change().index()));
        int at = change().weights().within(change().index());
        double before = moved[at];
        moved[at] = before + by;
        double[] features = layer.apply(weights);
        moved[at] = before;
        Step last = ready().trip().route().program().steps().stream()
                .filter(step -> step.op() instanceof Linear)
                .reduce((first, second) -> second)
                .orElseThrow();
        return loss(features, last, truth);
    }

    /// The class that is true, and the stop of a layer's weights.
    private void begin(Step step) throws Exception {
        go(new Stop.Judged());
        truth = ((LossWorking.OfClass) sight(Sight.Judged.class).loss()).truth();
        weights = weightsOf(step);
        go(new Stop.Change(step.value()));
    }

    /// The slope on the board is how the loss changes with the weight, and the weight goes a step against it.
    private void theBoardIsRight(String picture) throws Exception {
        frames();
        Pictures.take(test().stage().getScene(), "follow-update-" + picture);
        double expected = (lossWith(LITTLE) - lossWith(-LITTLE)) / (2 * LITTLE);
        assertThat(total()).as(question()).isCloseTo(expected, within(CLOSE));
        var update = change().update().orElseThrow();
        assertThat(update.weight()).isEqualTo(weights.get(change().weights().weight(change().index()))[
                change().weights().within(change().index())]);
        assertThat(number("#follow-result .nw-number"))
                .isCloseTo(update.weight() - update.rate() * update.direction(), within(1e-12));
        assertThat(cut()).isEmpty();
        assertThat(beyond()).as("formulas and dials beyond their card").isEmpty();
        theBoardFits();
    }

    /// What is written beyond the right end of what it stands on.
    private List<String> beyond() {
        return on(() -> Stream.of(".nw-formula", ".nw-terms", ".nw-dial-option")
                .flatMap(kind -> lookup("#follow-board " + kind).queryAll().stream())
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > end(node) + 0.5)
                .map(Object::toString)
                .toList());
    }

    /// Where the card, or the pane of weights, that a node stands on ends.
    private static double end(Node node) {
        Node on = node;
        while (!on.getStyleClass().contains("nw-board-middle") && !on.getStyleClass().contains("nw-dial")) {
            on = on.getParent();
        }
        return on.localToScene(on.getLayoutBounds()).getMaxX();
    }

    private String question() {
        return on(() -> lookup("#follow-question").queryAs(Label.class).getText());
    }

    /// Clicks something that leads to another weight.
    private void choose(String what) {
        int before = change().index();
        clickOn(what);
        until("another weight is chosen by " + what, () -> change().index() != before);
    }

    private void first() {
        interact(() -> workspace().following().choose(0));
        until("the first weight is chosen", () -> change().index() == 0);
        frames();
    }

    @Test
    void everyKindOfWeightOfAnLstmThatReadsBothWaysIsChosenAndTold() throws Exception {
        open("reviews");
        draw("text", "embedding 12", "lstm 8", "classification");
        turnOn("lstm 1", "bidirectional");
        descend();
        Step lstm = step(Recurrent.class::isInstance);
        double[] x = ready().trip().values().get("embedding 1"); // by the engine
        layer = all -> lstm(all, x);
        begin(lstm);
        theBoardIsRight("lstm");
        first();
        for (String dial : List.of(
                "#follow-dial-kind-1", "#follow-dial-gate-3", "#follow-dial-way-1", "#follow-dial-gate-1", "#follow-dial-kind-2",
                "#follow-dial-kind-3", "#follow-dial-way-0", "#follow-dial-gate-0", "#follow-dial-kind-0")) {
            choose(dial);
            theBoardIsRight("lstm" + dial.replace("#follow-dial", ""));
        }
        assertThat(question()).contains("to the input gate, unit");
        int before = change().index();
        push(KeyCode.RIGHT); // the keyboard is still at the dial that was clicked
        until("the weights of the state are chosen", () -> change().index() != before);
        theBoardIsRight("lstm-key");
        assertThat(question()).contains("from state unit").contains("to the input gate, unit");
        choose("#follow-kernel");
        theBoardIsRight("lstm-clicked");
        int clicked = change().index();
        push(KeyCode.UP);
        until("the row above", () -> change().index() == clicked - 8);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        theBoardIsRight("lstm-dark");
    }

    /// The last state of either way.
    private static double[] lstm(List<double[]> all, double[] x) {
        double[] ends = new double[16];
        int steps = x.length / 12;
        for (int way = 0; way < 2; way++) {
            double[] h = new double[8];
            double[] c = new double[8];
            for (int step = 0; step < steps; step++) {
                int t = way == 0 ? step : steps - 1 - step;
                double[] a = new double[32];
                for (int row = 0; row < 32; row++) {
                    a[row] = all.get(4 * way + 2)[row] + all.get(4 * way + 3)[row];
                    for (int f = 0; f < 12; f++) {
                        a[row] += all.get(4 * way)[row * 12 + f] * x[t * 12 + f];
                    }
                    for (int k = 0; k < 8; k++) {
                        a[row] += all.get(4 * way + 1)[row * 8 + k] * h[k];
                    }
                }
                h = new double[8];
                for (int j = 0; j < 8; j++) {
                    c[j] = sigmoid(a[8 + j]) * c[j] + sigmoid(a[j]) * Math.tanh(a[16 + j]);
                    h[j] = sigmoid(a[24 + j]) * Math.tanh(c[j]);
                }
            }
            System.arraycopy(h, 0, ends, 8 * way, 8);
        }
        return ends;
    }

    @Test
    void theNewContentOfAGruTakesTheStateByItsResetGate() throws Exception {
        open("reviews");
        draw("text", "embedding 12", "gru 5", "classification");
        descend();
        Step gru = step(Recurrent.class::isInstance);
        double[] x = ready().trip().values().get("embedding 1"); // by the engine
        layer = all -> gru(all, x);
        begin(gru);
        first();
        for (String dial : List.of("#follow-dial-gate-1", "#follow-dial-gate-2", "#follow-dial-kind-1", "#follow-dial-kind-3")) {
            choose(dial);
            theBoardIsRight("gru" + dial.replace("#follow-dial", ""));
        }
        assertThat(on(() -> lookup("#follow-board .nw-formula").queryAll().stream().map(Node::getAccessibleText)))
                .contains("∂J / ∂a h = ∂J / ∂a x · r");
    }

    /// The last state.
    private static double[] gru(List<double[]> all, double[] x) {
        double[] h = new double[5];
        for (int t = 0; t < x.length / 12; t++) {
            double[] in = all.get(2).clone();
            double[] kept = all.get(3).clone();
            for (int row = 0; row < 15; row++) {
                for (int f = 0; f < 12; f++) {
                    in[row] += all.get(0)[row * 12 + f] * x[t * 12 + f];
                }
                for (int k = 0; k < 5; k++) {
                    kept[row] += all.get(1)[row * 5 + k] * h[k];
                }
            }
            double[] now = new double[5];
            for (int j = 0; j < 5; j++) {
                double z = sigmoid(in[5 + j] + kept[5 + j]);
                now[j] = (1 - z) * Math.tanh(in[10 + j] + sigmoid(in[j] + kept[j]) * kept[10 + j]) + z * h[j];
            }
            h = now;
        }
        return h;
    }

    @Test
    void everyKindOfWeightOfAttentionIsChosenAndTold() throws Exception {
        open("reviews");
        draw("text", "embedding 12", "multi-head attention 2", "sequence average", "classification");
        descend();
        Step attention = step(Attention.class::isInstance);
        double[] x = ready().trip().values().get("embedding 1"); // by the engine
        layer = all -> attention(all, x);
        begin(attention);
        theBoardIsRight("attention");
        assertThat(question()).contains("of the value, head");
        for (String dial : List.of(
                "#follow-dial-part-0", "#follow-dial-kind-1", "#follow-dial-part-1", "#follow-dial-kind-0", "#follow-dial-part-3",
                "#follow-dial-kind-1", "#follow-dial-part-2")) {
            choose(dial);
            theBoardIsRight("attention" + dial.replace("#follow-dial", ""));
        }
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        choose("#follow-dial-part-0");
        theBoardIsRight("attention-dark");
        assertThat(on(() -> lookup("#follow-board .nw-formula").queryAll().stream().map(Node::getAccessibleText)))
                .as("where the largest product comes from")
                .anyMatch(formula -> formula.startsWith("∂J / ∂q t = Σ u ∂J / ∂e tu · k u / √d = "));
    }

    /// The mean over time of what two heads make.
    private static double[] attention(List<double[]> all, double[] x) {
        int steps = x.length / 12;
        double[][] p = new double[steps][36];
        for (int t = 0; t < steps; t++) {
            for (int row = 0; row < 36; row++) {
                p[t][row] = all.get(1)[row];
                for (int f = 0; f < 12; f++) {
                    p[t][row] += all.get(0)[row * 12 + f] * x[t * 12 + f];
                }
            }
        }
        double[] mean = all.get(3).clone();
        for (int t = 0; t < steps; t++) {
            double[] z = new double[12];
            for (int head = 0; head < 2; head++) {
                double[] e = new double[steps];
                double sum = 0;
                for (int u = 0; u < steps; u++) {
                    for (int i = 6 * head; i < 6 * head + 6; i++) {
                        e[u] += p[t][i] * p[u][12 + i] / Math.sqrt(6);
                    }
                    e[u] = Math.exp(e[u]);
                    sum += e[u];
                }
                for (int u = 0; u < steps; u++) {
                    for (int i = 6 * head; i < 6 * head + 6; i++) {
                        z[i] += e[u] / sum * p[u][24 + i];
                    }
                }
            }
            for (int o = 0; o < 12; o++) {
                for (int i = 0; i < 12; i++) {
                    mean[o] += all.get(2)[o * 12 + i] * z[i] / steps;
                }
            }
        }
        return mean;
    }

    @Test
    void aWeightOfATransposedConvolutionIsChosenAndTold() throws Exception {
        open("fashion");
        draw("image", "max pool 2d", "max pool 2d", "transposed 3", "flatten", "classification");
        descend();
        Step spread = step(ConvTranspose.class::isInstance);
        double[] x = ready().trip().values().get("max pool 2d 2"); // by the engine: one channel of 7 × 7
        layer = all -> spread(all, x, spread);
        assertThat(ready().trip().route().program().steps())
                .noneMatch(step -> step.node().equals(spread.node()) && step.op() instanceof Activate);
        begin(spread);
        theBoardIsRight("transposed");
        choose("#follow-dial-filter-" + (change().index() < weights.getFirst().length / 3 ? 2 : 0));
        theBoardIsRight("transposed-filter");
        choose("#follow-bias");
        assertThat(question()).contains("the bias of filter");
        theBoardIsRight("transposed-bias");
        choose("#follow-kernel");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        theBoardIsRight("transposed-dark");
    }

    private static double[] spread(List<double[]> all, double[] x, Step step) {
        var window = ((ConvTranspose) step.op()).window();
        int side = window.kernel().getFirst();
        int wide = step.form().size(2);
        int high = step.form().size(1);
        double[] made = new double[3 * high * wide];
        for (int filter = 0; filter < 3; filter++) {
            for (int i = 0; i < high * wide; i++) {
                made[filter * high * wide + i] = all.get(1)[filter];
            }
            for (int from = 0; from < 49; from++) {
                for (int k = 0; k < side * side; k++) {
                    int row = from / 7 * window.stride().get(0) - window.padding().get(0) + k / side;
                    int column = from % 7 * window.stride().get(1) - window.padding().get(1) + k % side;
                    if (row >= 0 && column >= 0 && row < high && column < wide) {
                        made[(filter * high + row) * wide + column] += x[from] * all.getFirst()[filter * side * side + k];
                    }
                }
            }
        }
        return made;
    }

    @Test
    void normalisationsAndWideLayersHaveStopsThatFit() {
        open("fashion");
        draw("image", "conv 2d 12", "batch norm", "group norm 2", "layer norm", "max pool 2d", "flatten", "dense 40", "classification");
        train(1);
        followFirst();
        List<Stop> stops = ready().trip().route().stops().stream().filter(stop -> stop.leg() == Stop.Leg.UPDATE).toList();
        assertThat(stops).hasSize(6);
        for (Stop stop : stops) {
            go(stop);
            Pictures.take(test().stage().getScene(), "follow-update-wide-" + ready().trip().route().layer(stop).orElseThrow());
            assertThat(change().slope()).as(stop.toString()).isPresent();
            assertThat(cut()).as(stop.toString()).isEmpty();
            theBoardFits();
        }
        first();
        choose("#follow-dial-filter-on");
        frames();
        assertThat(question()).contains("weight 1 of filter 2");
        push(KeyCode.RIGHT);
        until("the third", () -> change().index() == 2 * 9);
    }
}
