package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Link;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.ui.Pictures;

/// Layers placed by typing, at the mouse, behind a card, and where a wire was let go.
@Tag("fx")
class TypedLayersTest extends WindowTest {
    private static final Point2D GROUND = new Point2D(640, 480);

    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    @Test
    void aLayerTypedAtTheMouseIsPlacedThereAndTheSlashIsNotTyped() {
        clickOn(GROUND);
        push(KeyCode.SLASH);
        frames();
        write("conv 64 5x5");
        frames();
        String typed = on(() -> lookup("#quick-add-field").queryTextInputControl().getText());
        assertThat(typed).isEqualTo("conv 64 5x5");
        assertThat(chosen()).contains("Conv 2D · 64 filters · kernel 5×5");
        Pictures.take(test().stage().getScene(), "quick-add");
        push(KeyCode.ENTER);
        frames();
        assertThat(middle(card("conv 2d 1")).distance(GROUND)).isLessThan(12);
        assertThat(undoable()).contains(Message.of("workspace.step.add", "Conv 2D"));
        assertThat(open()).isFalse();
    }

    @Test
    void theSlashIsHeardWhateverKeyItIsOn() {
        clickOn(GROUND);
        typeAsOnAGermanKeyboard(KeyCode.DIGIT7, "/");
        until("it is open", this::open);
        push(KeyCode.ESCAPE);
        typeAsOnAGermanKeyboard(KeyCode.UNDEFINED, "?");
        until("all keys are shown", () -> lookup("#keys").tryQuery().isPresent());
    }

    private void typeAsOnAGermanKeyboard(KeyCode key, String character) {
        interact(() -> {
            Node owner = test().stage().getScene().getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false));
            Event.fireEvent(owner, new KeyEvent(
                    KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, true, false, false, false));
        });
    }

    @Test
    void aDoubleClickOnTheGroundOpensItAndArrowsChoose() {
        doubleClickOn(GROUND);
        write("pool").push(KeyCode.DOWN);
        frames();
        assertThat(chosen()).contains("Average pool 2D");
        push(KeyCode.ENTER);
        frames();
        assertThat(middle(card("average pool 2d 1")).distance(GROUND)).isLessThan(12);
    }

    @Test
    void aLayerTypedWhileACardIsSelectedIsWiredToIt() {
        clickOn(card("dense 1"));
        push(KeyCode.SLASH);
        write("dropout 0.3").push(KeyCode.ENTER);
        frames();
        assertThat(network().into(id("dropout 1"))).containsExactly(Link.of(id("dense 1"), id("dropout 1")));
        push(KeyCode.CONTROL, KeyCode.Z);
        frames();
        assertThat(network().nodes()).hasSize(8);
    }

    @Test
    void layersTypedOneAfterTheOtherCoverNothingWhereTheMouseRests() {
        clickOn(GROUND);
        for (String typed : List.of("table", "dense 8", "dense 4")) {
            push(KeyCode.SLASH);
            write(typed).push(KeyCode.ENTER);
            frames();
        }
        List<Box> cards = network().nodes().values().stream()
                .map(node -> CardGeometry.box(node.at(), CardGeometry.HEIGHT))
                .toList();
        assertThat(cards).hasSize(11).allMatch(card -> cards.stream().filter(card::overlaps).count() == 1);
        assertThat(on(() -> lookup("#canvas").query().localToScreen(lookup("#canvas").query().getLayoutBounds()))
                        .contains(middle(card("dense 3"))))
                .as("the last one is in view").isTrue();
    }

    @Test
    void aLayerThatTakesNoWireStandsOnItsOwnWhateverIsSelected() {
        clickOn(card("dense 1"));
        push(KeyCode.SLASH);
        write("table").push(KeyCode.ENTER);
        frames();
        assertThat(network().outOf(id("table 1"))).isEmpty();
        assertThat(network().into(id("table 1"))).isEmpty();
    }

    @Test
    void aWireLetGoOnTheGroundOffersWhatFitsFirst() {
        Document before = document();
        drag(port("dense 1", 1), MouseButton.PRIMARY).moveTo(GROUND).dropTo(GROUND);
        frames();
        assertThat(open()).isTrue();
        assertThat(chosen()).contains("Dense");
        Pictures.take(test().stage().getScene(), "quick-add-wire");
        write("dropout").push(KeyCode.ENTER);
        frames();
        assertThat(network().into(id("dropout 1"))).containsExactly(Link.of(id("dense 1"), id("dropout 1")));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void escapeAfterLettingAWireGoLeavesEverythingAsItWas() {
        Document before = document();
        drag(port("dense 1", 1), MouseButton.PRIMARY).moveTo(GROUND).dropTo(GROUND);
        frames();
        write("drop").push(KeyCode.ESCAPE);
        frames();
        assertThat(open()).isFalse();
        assertThat(document()).isEqualTo(before);
        assertThat(undoable()).isEmpty();
        assertThat(on(() -> lookup(".nw-ghost-wire").query().isVisible())).isFalse();
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(on(() -> workspace().history().selection().get().nodes())).hasSize(8);
    }

    @Test
    void aClickElsewhereEndsIt() {
        doubleClickOn(GROUND);
        frames();
        clickOn(card("conv 1"));
        frames();
        assertThat(open()).isFalse();
        assertThat(network().nodes()).hasSize(8);
    }

    @Test
    void aLineIsChosenByAClick() {
        doubleClickOn(GROUND);
        write("batch");
        frames();
        Node line = lookup(".nw-search-line").query();
        clickOn(line);
        frames();
        assertThat(id("batch norm 1")).isNotEmpty();
    }

    private boolean open() {
        return lookup("#quick-add").tryQuery().isPresent();
    }

    /// The line that Enter would take.
    private Optional<String> chosen() {
        return on(() -> lookup(".nw-search-line:chosen").tryQuery().map(Node::getAccessibleText))
                .map(text -> text.split("\\. ", 2)[0]);
    }

    private Optional<Message> undoable() {
        return on(() -> workspace().history().undoable().get());
    }
}
