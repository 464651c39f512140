package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Point;
import org.netwright.project.Document;

/// Cards in line, and the view where one wants it, on the shipped sample.
@Tag("fx")
class ArrangingTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOn("#fit");
    }

    @Test
    void aCardThatIsMovedStopsInLineWithAnotherAndALineShowsIt() {
        double wanted = place("conv 1").x();
        Path guides = lookup(".nw-guides").query();
        Point2D grip = middle(card("label"));
        double scale = on(() -> card("label").localToScreen(card("label").getLayoutBounds()).getWidth()) / 176;
        double far = (wanted - place("label").x()) * scale;
        drag(grip, MouseButton.PRIMARY).moveTo(grip.add(far / 2, 60)).moveTo(grip.add(far + 3, 130));
        frames();
        assertThat(on(guides::isVisible)).isTrue();
        drop();
        frames();
        assertThat(place("label").x()).isEqualTo(wanted);
        assertThat(on(guides::isVisible)).isFalse();
    }

    @Test
    void selectedCardsAreAlignedByAKeyInOneStep() {
        interact(() -> workspace().editor().move(java.util.Map.of(id("pool 1"), new Point(300, 111))));
        interact(() -> workspace().history().seal());
        Document before = document();
        clickOn(card("conv 1"));
        shiftClick(card("pool 1"));
        push(KeyCode.ALT, KeyCode.W);
        frames();
        assertThat(place("pool 1").y()).isEqualTo(place("conv 1").y());
        assertThat(on(() -> workspace().history().undoable().get()).orElseThrow().key()).isEqualTo("workspace.step.align");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void theViewGoesToWhatIsSelected() {
        clickOn(card("dense 1"));
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        frames();
        Point2D canvas = middle(lookup("#canvas").query());
        assertThat(Math.abs(middle(card("dense 1")).getX() - canvas.getX())).isLessThan(3);
    }

    @Test
    void fingersOnATouchpadMoveTheViewAndWithControlZoom() {
        Point2D before = middle(card("conv 1"));
        scroll(ScrollEvent.SCROLL, -30, -20, false);
        assertThat(middle(card("conv 1")).distance(before.add(-30, -20))).isLessThan(2);
        scroll(ScrollEvent.SCROLL_STARTED, 0, 0, false);
        scroll(ScrollEvent.SCROLL, 0, 20, false);
        scroll(ScrollEvent.SCROLL_FINISHED, 0, 0, false);
        assertThat(middle(card("conv 1")).distance(before.add(-30, 0))).isLessThan(2);
        double width = width();
        scroll(ScrollEvent.SCROLL, 30, 80, true);
        assertThat(width()).isGreaterThan(width);
        scroll(ScrollEvent.SCROLL, 0, -80, false);
        assertThat(width()).isCloseTo(width, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void cardsGlideToTheirPlacesFromTopToBottomInOneStep() {
        Document before = document();
        clickOn("#canvas");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        until("places are found", () -> place("pool 1").y() > place("conv 1").y());
        assertThat(place("pool 1").x()).isEqualTo(place("conv 1").x());
        until("the cards have arrived", () -> card("pool 1").getLayoutY() == place("pool 1").y());
        push(KeyCode.CONTROL, KeyCode.Z);
        frames();
        assertThat(document()).isEqualTo(before);
    }

    private double width() {
        return on(() -> card("conv 1").localToScreen(card("conv 1").getLayoutBounds()).getWidth());
    }

    private void scroll(EventType<ScrollEvent> type, double x, double y, boolean control) {
        var canvas = lookup("#canvas").query();
        interact(() -> Event.fireEvent(canvas, new ScrollEvent(
                type, 300, 300, 500, 400, false, control, false, false, false, false, x, y, x, y,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(canvas, 300, 300))));
        frames();
    }

    private Point place(String name) {
        return network().node(id(name)).at();
    }
}
