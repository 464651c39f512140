package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Link;
import org.netwright.project.Document;

/// The canvas without a mouse, on the shipped sample; and its menu.
@Tag("fx")
class KeysTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    @Test
    void arrowsFollowTheWireIntoTheNextRowAndBack() {
        clickOn(card("conv 2"));
        keys(KeyCode.RIGHT);
        assertThat(selected()).containsExactly(id("pool 2"));
        keys(KeyCode.LEFT);
        assertThat(selected()).containsExactly(id("conv 2"));
    }

    @Test
    void enterGoesToTheFirstFieldAndEscapeComesBack() {
        clickOn(card("conv 1"));
        keys(KeyCode.ENTER);
        Node focused = on(() -> test().stage().getScene().getFocusOwner());
        assertThat(focused).isInstanceOf(TextField.class);
        assertThat(focused.getId()).isNotEqualTo("layer-name");
        keys(KeyCode.ESCAPE);
        assertThat(on(() -> test().stage().getScene().getFocusOwner()).getId()).isEqualTo("canvas");
        assertThat(selected()).containsExactly(id("conv 1"));
    }

    @Test
    void tabGoesFromPortToPortAndThenOutOfTheCanvas() {
        clickOn(card("conv 1"));
        Node ring = lookup("#port-ring").query();
        keys(KeyCode.TAB);
        assertThat(middle(ring).distance(port("conv 1", 0))).isLessThan(2);
        keys(KeyCode.TAB);
        assertThat(middle(ring).distance(port("conv 1", 1))).isLessThan(2);
        keys(KeyCode.TAB);
        assertThat(on(ring::isVisible)).isFalse();
        assertThat(on(() -> test().stage().getScene().getFocusOwner()).getId()).isNotEqualTo("canvas");
    }

    @Test
    void aWireIsDrawnByKeysAndSaysWhatComesOut() {
        clickOn(card("conv 1"));
        keys(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        Label hint = lookup(".nw-hint").query();
        assertThat(on(hint::getText)).contains("already");
        keys(KeyCode.RIGHT);
        assertThat(on(hint::isVisible)).isTrue();
        assertThat(on(hint::getText)).contains("64×24×24");
        keys(KeyCode.ENTER);
        assertThat(network().into(id("conv 2"))).containsExactly(Link.of(id("conv 1"), id("conv 2")));
        keys(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network().into(id("conv 2"))).containsExactly(Link.of(id("pool 1"), id("conv 2")));
    }

    @Test
    void aWireThatIsRefusedByKeysIsNotDrawnAndEscapeEnds() {
        Document before = document();
        clickOn(card("dense 1"));
        keys(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER, KeyCode.LEFT);
        Label hint = lookup(".nw-hint").query();
        assertThat(on(hint::getText)).contains("circle");
        keys(KeyCode.ENTER);
        assertThat(document()).isEqualTo(before);
        keys(KeyCode.ESCAPE);
        assertThat(on(hint::isVisible)).isFalse();
        assertThat(selected()).containsExactly(id("dense 1"));
        keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void theRightButtonOpensAMenuOfWhatCanBeDoneWithACard() {
        rightClickOn(card("pool 1"));
        frames();
        assertThat(selected()).containsExactly(id("pool 1"));
        assertThat(menu()).contains("Cut", "Copy", "Duplicate", "Delete", "Delete and reconnect").doesNotContain("Align left edges");
        clickOn("Delete and reconnect");
        frames();
        assertThat(network().into(id("conv 2"))).containsExactly(Link.of(id("conv 1"), id("conv 2")));
    }

    @Test
    void theMenuOfSeveralCardsIsShortAndRepeatsThem() {
        clickOn(card("conv 1"));
        shiftClick(card("pool 1"));
        rightClickOn(card("pool 1"));
        frames();
        assertThat(menu()).contains("Line up").doesNotContain("Align left edges", "Remove the frame").hasSizeLessThan(16);
        clickOn("Repeat behind");
        frames();
        String again = id("conv 3");
        assertThat(network().into(again)).containsExactly(Link.of(id("pool 1"), again));
        assertThat(network().into(id("conv 2"))).containsExactly(Link.of(id("pool 3"), id("conv 2")));
    }

    @Test
    void theMenuOfAWireAndOfTheGroundAreOthers() {
        rightClickOn(port("conv 1", 1).midpoint(port("pool 1", 0)));
        frames();
        assertThat(menu()).contains("Delete").doesNotContain("Duplicate");
        keys(KeyCode.ESCAPE);
        rightClickOn(new Point2D(600, 440));
        frames();
        assertThat(menu()).contains("Paste", "Select all", "Tidy up").doesNotContain("Delete");
    }

    @Test
    void theMenuOpensAtTheSelectionByAKey() {
        clickOn(card("conv 1"));
        push(KeyCode.SHIFT, KeyCode.F10);
        frames();
        assertThat(menu()).contains("Cut", "Edit");
    }

    @Test
    void aLayerIsRenamedWhereItsNameStands() {
        Node card = card("conv 1");
        String id = id("conv 1");
        clickOn(card);
        frames();
        Point2D name = on(() -> card.localToScreen(60, 14));
        doubleClickOn(name);
        frames();
        write("edges").push(KeyCode.ENTER);
        frames();
        assertThat(network().node(id).name()).isEqualTo("edges");
        assertThat(on(() -> test().stage().getScene().getFocusOwner()).getId()).isEqualTo("canvas");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network().node(id).name()).isEqualTo("conv 1");
    }

    @Test
    void escapeTakesANewNameBackAndATakenOneIsTold() {
        clickOn(card("conv 1"));
        String id = id("conv 1");
        keys(KeyCode.F2);
        write("edges").push(KeyCode.ESCAPE);
        frames();
        assertThat(network().node(id).name()).isEqualTo("conv 1");
        keys(KeyCode.F2);
        write("pool 1").push(KeyCode.ENTER);
        frames();
        Label notice = lookup("#notice").query();
        assertThat(on(notice::isVisible)).isTrue();
        assertThat(on(notice::getText)).startsWith("Another layer is called \"pool 1\" too");
    }

    private void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
            frames();
        }
    }

    private List<String> menu() {
        return on(() -> Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
    }
}
