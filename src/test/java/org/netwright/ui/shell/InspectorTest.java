package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.param.Size2;
import org.netwright.project.Document;
import org.netwright.training.PlanParams;

/// Forms made from parameters, problems with their fixes, and names, on the shipped sample.
@Tag("fx")
class InspectorTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    @Test
    void typingAValueChangesTheLayerAtOnceAndIsOneStep() {
        clickOn(card("conv 1"));
        Document before = document();
        type("filters", "48");
        frames();
        assertThat(network().node(id("conv 1")).values().set()).containsEntry("filters", 48);
        until("what follows is known", () -> workspace().problems().compiled().get().facts().get("n2").parameters() == 480);
        clickOn(card("conv 2"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void aClickIntoAFieldTakesAllOfItSoThatTypingReplacesIt() {
        clickOn(card("conv 1"));
        clickOn("#param-filters .text-field");
        write("48");
        frames();
        assertThat(network().node(id("conv 1")).values().set()).containsEntry("filters", 48);
    }

    @Test
    void aUsualValueIsChosenByTheMouseAlone() {
        clickOn(card("conv 1"));
        Document before = document();
        clickOn("#param-filters .nw-usual");
        assertThat(lookup(".menu-item.nw-current .label").queryLabeled().getText()).isEqualTo("32");
        clickOn("256");
        frames();
        assertThat(network().node(id("conv 1")).values().set()).containsEntry("filters", 256);
        clickOn(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void aUsualValueIsChosenByKeys() {
        clickOn(card("conv 1"));
        clickOn("#param-kernel .text-field");
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        frames();
        assertThat(network().node(id("conv 1")).values().set()).containsEntry("kernel", Size2.square(2));
    }

    @Test
    void aValueOutOfRangeIsExplainedBesideTheFieldAndNotTaken() {
        clickOn(card("conv 1"));
        Document before = document();
        type("filters", "0");
        frames();
        assertThat(note("filters")).contains("must be from 1 to");
        assertThat(document()).isEqualTo(before);
        clickOn(card("conv 1"));
        assertThat(field("filters").getText()).isEqualTo("32");
    }

    @Test
    void aFieldTellsWhatItDoesWhileItHasTheFocus() {
        clickOn(card("conv 1"));
        clickOn("#param-filters .text-field");
        frames();
        assertThat(help()).startsWith("How many patterns are looked for");
        clickOn(card("conv 1"));
        frames();
        assertThat(help()).startsWith("Slides small filters over a picture");
    }

    @Test
    void noFieldMovesWhenAnotherOneGetsTheFocus() {
        clickOn(card("conv 1"));
        clickOn("#param-filters .text-field");
        write("48");
        clickOn("#param-bias .check-box");
        frames();
        assertThat(network().node(id("conv 1")).values().set()).containsEntry("bias", false);
    }

    @Test
    void whatMattersOnlySometimesIsShownOnlyThen() {
        Node momentum = lookup("#param-momentum").query();
        assertThat(on(momentum::isVisible)).isFalse();
        interact(() -> lookup("#param-optimiser .combo-box").query().requestFocus());
        push(KeyCode.UP);
        frames();
        assertThat(on(momentum::isVisible)).isTrue();
    }

    @Test
    void thePlanIsEditedAndUndone() {
        type("epochs", "3");
        frames();
        assertThat(document().plan().get(PlanParams.EPOCHS)).isEqualTo(3);
        clickOn(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document().plan().get(PlanParams.EPOCHS)).isEqualTo(15);
    }

    @Test
    void aLayerIsRenamedByAKey() {
        clickOn(card("conv 1"));
        push(KeyCode.F2);
        write("edges").push(KeyCode.ENTER);
        frames();
        assertThat(network().node("n2").name()).isEqualTo("edges");
        clickOn(card("pool 1"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network().node("n2").name()).isEqualTo("conv 1");
    }

    @Test
    void aFixMendsAProblemAsOneStep() {
        clickOn(card("flatten"));
        push(KeyCode.DELETE);
        drag(port("pool 2", 1), port("dense 1", 0));
        Document broken = document();
        until("the problem is known", () -> !workspace().problems().ready());
        clickOn(card("dense 1"));
        frames();
        clickOn("#inspector .nw-fix");
        until("it is mended", () -> workspace().problems().ready());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(broken);
    }

    @Test
    void theProblemsListLeadsToTheLayer() {
        clickOn(card("flatten"));
        push(KeyCode.DELETE);
        push(KeyCode.F8);
        frames();
        clickOn(".nw-problem .hyperlink");
        assertThat(on(() -> workspace().history().selection().get().nodes())).containsExactly(id("dense 1"));
    }

    @Test
    void trainingWhatIsNotReadyShowsWhatIsInTheWay() {
        clickOn(card("flatten"));
        push(KeyCode.DELETE);
        clickOn("#train");
        frames();
        assertThat(on(() -> lookup("#problems").query().isVisible())).isTrue();
        assertThat(on(() -> workspace().runs().state().get().busy())).isFalse();
    }

    private void type(String param, String text) {
        clickOn("#param-" + param + " .text-field");
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    private TextField field(String param) {
        return lookup("#param-" + param + " .text-field").query();
    }

    /// What stands at the foot of the inspector.
    private String help() {
        return on(() -> lookup("#inspector-help .label").queryAllAs(Label.class).stream().findFirst().orElseThrow().getText());
    }

    /// What stands under a field, if anything does.
    private String note(String param) {
        frames();
        return on(() -> lookup("#param-" + param + " > .label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .findFirst()
                .map(Label::getText)
                .orElse(""));
    }
}
