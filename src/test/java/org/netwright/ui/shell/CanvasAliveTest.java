package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.locks.LockSupport;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.op.Step;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;
import org.netwright.training.Trainer;
import org.netwright.training.TrainingEvent;
import org.netwright.training.Vitals;
import org.netwright.ui.Pictures;

/// While a network is trained its cards say how well each layer learns.
@Tag("fx")
class CanvasAliveTest extends WindowTest {
    /// Says that the first layer with weights hardly learns, the last one learns too fast, until it is stopped.
    @Override
    Trainer trainer() {
        return (job, events, control) -> {
            events.accept(new TrainingEvent.Started(1, 3, 30, List.of()));
            for (int step = 1; !control.stopping(); step++) {
                LockSupport.parkNanos(10_000_000);
                events.accept(new TrainingEvent.Snapshot(1, step, new LinkedHashMap<>(), vitals(job.program().taps())));
                if (step % 30 == 0) {
                    events.accept(new TrainingEvent.EpochDone(new EpochRecord(step / 30, new LinkedHashMap<>(), 0.1, 1, 1), false));
                }
            }
            var over = new RunResult(new RunResult.Outcome.Stopped(), List.of(), 0, new LinkedHashMap<>(), "0".repeat(64));
            events.accept(new TrainingEvent.Finished(over));
            return over;
        };
    }

    private static SequencedMap<String, Vitals> vitals(List<Step> taps) {
        var learning = new ArrayList<String>();
        taps.stream().filter(tap -> tap.node().matches("(conv|dense|out).*")).forEach(tap -> learning.add(tap.node()));
        var vitals = new LinkedHashMap<String, Vitals>();
        for (Step tap : taps) {
            double gradient = !learning.contains(tap.node())
                    ? Double.NaN
                    : tap.node().equals(learning.getFirst()) ? 1e-7 : 0.1;
            double change = tap.node().equals(learning.getLast()) ? 2 : 1e-3;
            vitals.put(tap.node(), new Vitals(1, gradient, change, Double.NaN));
        }
        return vitals;
    }

    private Label mark(String name) {
        return from(card(name)).lookup(".nw-health").query();
    }

    @Test
    void cardsSayHowWellTheirLayersLearn() {
        open("fashion");
        List<String> names = on(() -> network().nodes().values().stream()
                .map(node -> node.name())
                .filter(name -> name.matches("(conv|dense|out).*"))
                .toList());
        clickOn("#train");
        until("the words are there", () -> mark(names.getFirst()).isVisible());
        frames();
        assertThat(mark(names.getFirst()).getText()).isEqualTo("vanishing");
        assertThat(mark(names.getFirst()).getPseudoClassStates()).contains(PseudoClass.getPseudoClass("watch"));
        assertThat(on(() -> card(names.getFirst()).getAccessibleText())).endsWith("learning: vanishing");
        assertThat(mark(names.get(1)).getText()).isEqualTo("healthy");
        assertThat(mark(names.getLast()).getText()).isEqualTo("exploding");
        interact(() -> workspace().editor().select(List.of(id(names.getFirst()))));
        until("the inspector says what to do", () -> lookup("#layer-health").query().isVisible());
        assertThat(lookup("#layer-health .nw-health-word").<Label>query().getText()).isEqualTo("Learning: vanishing");
    }

    @Test
    void aHintOfABadEpochStandsOverTheCanvasUntilItIsRead() {
        open("fashion");
        clickOn("#train");
        until("the hint is there", () -> lookup("#hint").query().isVisible());
        frames();
        assertThat(on(() -> lookup("#hint-text").queryAs(Label.class).getText())).startsWith("\"conv 1\" hardly learnt");
        Pictures.take(test().stage().getScene(), "hint");
        clickOn("#hint-show");
        assertThat(selected()).containsExactly(id("conv 1"));
        String layer = id("conv 1");
        interact(() -> workspace().editor().select(List.of()));
        interact(() -> workspace().editor().rename(layer, "edges"));
        frames();
        assertThat(on(() -> lookup("#hint-text").queryAs(Label.class).getText())).startsWith("\"edges\" hardly learnt");
        clickOn("#hint-show");
        assertThat(selected()).as("by whatever name it goes").containsExactly(layer);
        push(KeyCode.DELETE);
        frames();
        assertThat(on(() -> lookup("#hint-show").query().isDisabled())).isTrue();
        assertThat(on(() -> lookup("#hint-show-around").query().getProperties().get("javafx.scene.control.Tooltip")))
                .as("what is around the button says why")
                .isInstanceOfSatisfying(Tooltip.class, tip -> assertThat(tip.getText()).contains("no longer in the drawing"));
        push(KeyCode.CONTROL, KeyCode.Z);
        until("it can be shown again", () -> !lookup("#hint-show").query().isDisabled());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "hint-dark");
        clickOn("#hint-close");
        until("it is gone", () -> !lookup("#hint").query().isVisible());
    }

    private List<Double> thicknesses() {
        return on(() -> lookup(".nw-wire").queryAllAs(Node.class).stream()
                .filter(SVGPath.class::isInstance)
                .map(wire -> ((SVGPath) wire).getStrokeWidth())
                .distinct()
                .sorted()
                .toList());
    }

    @Test
    void wiresAreAsThickAsActivationsOrGradientsAreLarge() {
        open("fashion");
        clickOn("#train");
        until("something was measured", () -> !workspace().runs().learning().vitals().get().isEmpty());
        assertThat(thicknesses()).containsExactly(2.0);
        clickOn("#wire-size");
        until("every wire tells of an activation of 1", () -> thicknesses().equals(List.of(5.0)));
        interact(() -> lookup("#canvas").query().requestFocus());
        push(KeyCode.T);
        until("gradients are told", () -> thicknesses().equals(List.of(1.0, 7.0)));
        push(KeyCode.T);
        until("wires are as usual", () -> thicknesses().equals(List.of(2.0)));
    }
}
