package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.network.Link;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.project.Document;

/// Copy, cut, paste and duplicate by keys, on the shipped sample.
@Tag("fx")
class ClipboardTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    @Test
    void copiedLayersArePastedAtThePointer() {
        clickOn(card("conv 1"));
        shiftClick(card("pool 1"));
        control(KeyCode.C);
        Point2D ground = new Point2D(620, 400);
        moveTo(ground);
        control(KeyCode.V);
        List<String> pasted = List.copyOf(selected());
        assertThat(pasted).hasSize(2);
        assertThat(network().links()).contains(Link.of(pasted.get(0), pasted.get(1)));
        assertThat(network().node(pasted.get(0)).name()).isEqualTo("conv 3");
        Point2D middle = middle(lookup("#card-" + pasted.get(0)).query())
                .midpoint(middle(lookup("#card-" + pasted.get(1)).query()));
        assertThat(middle.distance(ground)).isLessThan(30);
        control(KeyCode.Z);
        assertThat(network().nodes()).hasSize(8);
    }

    @Test
    void aPasteAtThePointerThatIsInViewDoesNotMoveTheView() {
        clickOn(card("conv 1"));
        control(KeyCode.C);
        Bounds canvas = on(() -> {
            var view = lookup("#canvas").query();
            return view.localToScreen(view.getLayoutBounds());
        });
        Point2D low = new Point2D(canvas.getCenterX(), canvas.getMaxY() - 60);
        Point2D before = middle(card("Picture"));
        moveTo(low);
        control(KeyCode.V);
        assertThat(middle(lookup("#card-" + selected().getFirst()).query()).distance(low)).isLessThan(30);
        assertThat(middle(card("Picture"))).isEqualTo(before);
        moveTo(new Point2D(canvas.getCenterX(), canvas.getMaxY() - 3));
        control(KeyCode.V);
        assertThat(middle(card("Picture")).getY()).isLessThan(before.getY() - 20);
    }

    @Test
    void copiedLayersArePastedWhereTheMenuWasOpened() {
        clickOn(card("conv 1"));
        control(KeyCode.C);
        Point2D ground = new Point2D(620, 400);
        clickOn(ground, MouseButton.SECONDARY);
        clickOn("Paste");
        frames();
        assertThat(middle(lookup("#card-" + selected().getFirst()).query()).distance(ground)).isLessThan(30);
    }

    @Test
    void cutLayersLeaveTheDrawingAndComeBack() {
        clickOn(card("pool 2"));
        control(KeyCode.X);
        assertThat(network().nodes().values()).extracting(Node::name).doesNotContain("pool 2");
        control(KeyCode.V);
        assertThat(network().nodes().values()).extracting(Node::name).contains("pool 2");
    }

    @Test
    void aDuplicateIsSelectedAndLiesBesideItsOriginal() {
        clickOn(card("dense 1"));
        control(KeyCode.D);
        Point original = network().node(id("dense 1")).at();
        assertThat(network().node(selected().getFirst()).name()).isEqualTo("dense 2");
        assertThat(network().node(selected().getFirst()).at()).isEqualTo(new Point(original.x() + 24, original.y() + 24));
    }

    @Test
    void whatIsNoDrawingIsRefusedInWordsAndNothingChanges() {
        Document before = document();
        put("Dear reader");
        clickOn(card("conv 1"));
        control(KeyCode.V);
        Label notice = lookup("#notice").query();
        assertThat(on(notice::isVisible)).isTrue();
        assertThat(on(notice::getText)).startsWith("The clipboard holds no layers");
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void layersGoAwayAndTheirNeighboursAreJoined() {
        clickOn(card("pool 1"));
        push(KeyCode.SHIFT, KeyCode.DELETE);
        frames();
        assertThat(network().into(id("conv 2"))).containsExactly(Link.of(id("conv 1"), id("conv 2")));
        control(KeyCode.Z);
        assertThat(network().into(id("conv 2"))).containsExactly(Link.of(id("pool 1"), id("conv 2")));
    }

    @ParameterizedTest
    @CsvSource({"ALT, LEFT, RIGHT", "CONTROL, OPEN_BRACKET, CLOSE_BRACKET"})
    void arrowsOrBracketsSelectUpAndDownTheStream(KeyCode held, KeyCode up, KeyCode down) {
        clickOn(card("pool 1"));
        push(held, up);
        assertThat(selected()).containsExactly(id("Picture"), id("conv 1"), id("pool 1"));
        clickOn(card("dense 1"));
        push(held, down);
        assertThat(selected()).containsExactly(id("dense 1"), id("label"));
    }

    private void put(String text) {
        interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void control(KeyCode key) {
        push(KeyCode.CONTROL, key);
        frames();
    }
}
