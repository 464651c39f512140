package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.NodeFacts;
import org.netwright.project.Document;
import org.netwright.ui.Pictures;

/// The inspector with several layers, what a change comes to while it is typed, and notes; on the shipped sample.
@Tag("fx")
class SeveralLayersTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    @Test
    void whatDiffersIsSaidAndOneEntrySetsAllAsOneStep() {
        clickOn(card("conv 1"));
        shiftClick(card("conv 2"));
        TextField filters = lookup("#param-filters .text-field").query();
        String shown = on(filters::getText);
        assertThat(shown).isEmpty();
        assertThat(on(filters::getPromptText)).isEqualTo("differs");
        Document before = document();
        clickOn(filters).write("24");
        frames();
        assertThat(set("conv 1")).isEqualTo(24);
        assertThat(set("conv 2")).isEqualTo(24);
        Pictures.take(test().stage().getScene(), "several");
        clickOn("#canvas");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void eachValueIsToldWithItsLayers() {
        clickOn(card("conv 1"));
        shiftClick(card("conv 2"));
        assertThat(lookup("#param-filters .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("32 in conv 1\n64 in conv 2");
        assertThat(lookup("#param-kernel .label").queryAllAs(Label.class).stream().filter(Node::isVisible)).hasSize(1);
    }

    @Test
    void aMixedSelectionIsNarrowedToAKindByOneButton() {
        clickOn("#canvas");
        push(KeyCode.CONTROL, KeyCode.A);
        frames();
        Labeled convolutions = lookup("#only-conv-2d").query();
        assertThat(convolutions.getText()).isEqualTo("2 × Conv 2D");
        Pictures.take(test().stage().getScene(), "kinds");
        clickOn("#only-conv-2d");
        assertThat(selected()).containsExactly(id("conv 1"), id("conv 2"));
        assertThat(lookup("#only-conv-2d").tryQuery()).isEmpty();
        assertThat(lookup("#param-filters").tryQuery()).isPresent();
        push(KeyCode.B);
        assertThat(network().node(id("conv 2")).bypassed()).as("the canvas has the keys again").isTrue();
    }

    @Test
    void withNothingSharedTheKeyThatEditsGoesToTheKinds() {
        clickOn(card("conv 1"));
        shiftClick(card("pool 1"));
        clickOn(card("conv 1"));
        shiftClick(card("flatten"));
        push(KeyCode.ENTER);
        frames();
        push(KeyCode.SPACE);
        assertThat(selected()).containsExactly(id("conv 1"));
    }

    @Test
    void layersOfSeveralKindsShowWhatTheyShare() {
        clickOn(card("conv 1"));
        shiftClick(card("dense 1"));
        frames();
        assertThat(lookup("#param-filters").tryQuery()).isEmpty();
        ComboBox<?> activation = lookup("#param-activation .combo-box").query();
        interact(activation::requestFocus);
        push(KeyCode.DOWN);
        frames();
        assertThat(network().node(id("conv 1")).values().set().get("activation"))
                .isEqualTo(network().node(id("dense 1")).values().set().get("activation"));
        assertThat(on(() -> workspace().history().undoable().get().orElseThrow().args())).contains(2);
    }

    @Test
    void whatAChangeComesToIsToldWhileItIsTyped() {
        clickOn(card("conv 1"));
        clickOn("#param-filters .text-field");
        push(KeyCode.CONTROL, KeyCode.A);
        write("64");
        until("what follows is known", () -> facts().map(NodeFacts::parameters).equals(Optional.of(640L)));
        frames();
        Label effect = lookup("#inspector-help .nw-effect").query();
        assertThat(on(effect::getText)).isEqualTo("32×26×26 → 64×26×26\n320 → 640 parameters");
        Pictures.take(test().stage().getScene(), "effect");
        clickOn(card("conv 2"));
        clickOn(card("conv 1"));
        assertThat(on(() -> lookup("#inspector-help .nw-effect").query().isVisible())).isFalse();
    }

    @Test
    void aNoteIsWrittenAndUndone() {
        clickOn(card("dense 1"));
        clickOn("#show-notes");
        clickOn("#layer-notes").write("try 128");
        frames();
        assertThat(network().node(id("dense 1")).note()).isEqualTo("try 128");
        Node form = lookup("#param-units").query();
        assertThat(on(() -> form.getParent().getParent().isVisible())).isFalse();
        clickOn(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network().node(id("dense 1")).note()).isEmpty();
    }

    private Optional<NodeFacts> facts() {
        return Optional.ofNullable(workspace().problems().compiled().get().facts().get("n2"));
    }

    private Object set(String name) {
        return network().node(id(name)).values().set().get("filters");
    }
}
