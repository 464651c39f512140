package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Link;
import org.netwright.network.Point;
import org.netwright.project.Document;
import org.netwright.workspace.Annotations;

/// What mouse and keys do to a drawing, on the shipped sample.
@Tag("fx")
class CanvasGesturesTest extends WindowTest {
    private static final Point2D GROUND = new Point2D(600, 440);

    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    @Test
    void aClickSelectsAndAShiftClickAddsAndAClickOnTheGroundClears() {
        clickOn(card("conv 1"));
        assertThat(selected()).containsExactly(id("conv 1"));
        shiftClick(card("pool 1"));
        assertThat(selected()).containsExactly(id("conv 1"), id("pool 1"));
        clickOn(GROUND);
        assertThat(selected()).isEmpty();
    }

    @Test
    void aLassoSelectsWhatItTouches() {
        Point2D from = port("conv 1", 0).add(-15, -50);
        drag(from, port("pool 1", 1).add(10, 50));
        assertThat(selected()).containsExactlyInAnyOrder(id("conv 1"), id("pool 1"));
    }

    @Test
    void aLassoMayBeginOnAWire() {
        drag(port("conv 1", 1).midpoint(port("pool 1", 0)), port("pool 1", 1).add(10, 50));
        assertThat(selected()).containsExactly(id("pool 1"));
        assertThat(on(() -> workspace().history().selection().get().links())).isEmpty();
    }

    @Test
    void aMoveOfSelectedCardsIsOneStepThatUndoTakesBack() {
        Document before = document();
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.CONTROL, KeyCode.A);
        Point2D grip = middle(card("dense 1"));
        drag(grip, grip.add(60, 70));
        Document moved = document();
        assertThat(moved).isNotEqualTo(before);
        Point at = moved.network().node(id("Picture")).at();
        assertThat(at.x() % 8).isZero();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
        assertThat(on(() -> workspace().history().undoable().get())).isEmpty();
    }

    @Test
    void escapeTakesAMoveBackWhileItHappens() {
        Document before = document();
        Point2D grip = middle(card("dense 1"));
        drag(grip, MouseButton.PRIMARY).moveTo(grip.add(50, 60));
        push(KeyCode.ESCAPE);
        drop();
        assertThat(document()).isEqualTo(before);
        assertThat(on(() -> workspace().history().undoable().get())).isEmpty();
    }

    @Test
    void anotherButtonDoesNotEndAMove() {
        Point before = network().node(id("flatten")).at();
        Point2D grip = middle(card("flatten"));
        drag(grip, MouseButton.PRIMARY).moveTo(grip.add(0, 40));
        press(MouseButton.MIDDLE).release(MouseButton.MIDDLE);
        moveTo(grip.add(0, 120));
        drop();
        frames();
        assertThat(network().node(id("flatten")).at().y()).isGreaterThan(before.y() + 100);
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheViewMovesAndForgottenWithItsProject() {
        clickOn(card("conv 1"));
        push(KeyCode.F2).write("first");
        scroll(3, VerticalDirection.UP);
        frames();
        assertThat(network().node(id("first")).name()).isEqualTo("first");
        moveTo(GROUND);
        push(KeyCode.N).write("of the other one");
        open("iris");
        assertThat(network().comments()).isEmpty();
    }

    @Test
    void aWireThatWouldCloseACircleIsRefusedWithTheReason() {
        Document before = document();
        drag(port("dense 1", 1), MouseButton.PRIMARY).moveTo(port("conv 1", 0));
        frames();
        Label hint = lookup(".nw-hint").query();
        assertThat(on(hint::isVisible)).isTrue();
        assertThat(on(hint::getText)).contains("circle");
        drop();
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void aWireTellsWhatWillComeOutAndTakesThePlaceOfTheOldOne() {
        drag(port("conv 1", 1), MouseButton.PRIMARY).moveTo(port("conv 2", 0));
        frames();
        Label hint = lookup(".nw-hint").query();
        assertThat(on(hint::getText)).contains("64×24×24");
        drop();
        frames();
        assertThat(network().into(id("conv 2"))).containsExactly(Link.of(id("conv 1"), id("conv 2")));
    }

    @Test
    void theEndOfAWireCanBeTakenOff() {
        drag(port("label", 0), GROUND);
        assertThat(network().into(id("label"))).isEmpty();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network().into(id("label"))).hasSize(1);
    }

    @Test
    void aWireIsSelectedByAClickAndDeleted() {
        Point2D between = port("conv 1", 1).midpoint(port("pool 1", 0));
        clickOn(between);
        assertThat(on(() -> workspace().history().selection().get().links())).hasSize(1);
        push(KeyCode.DELETE);
        assertThat(network().into(id("pool 1"))).isEmpty();
    }

    @Test
    void theWheelZoomsAboutTheMouseAndFitShowsAllAgain() {
        Point2D before = middle(card("conv 1"));
        moveTo(before).scroll(3, VerticalDirection.UP);
        frames();
        Point2D after = middle(card("conv 1"));
        assertThat(after.distance(before)).isLessThan(3);
        assertThat(middle(card("pool 2")).distance(before)).isGreaterThan(middle(card("conv 1")).distance(before));
        double wide = on(() -> card("conv 1").localToScreen(card("conv 1").getLayoutBounds()).getWidth());
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        frames();
        double fitted = on(() -> card("conv 1").localToScreen(card("conv 1").getLayoutBounds()).getWidth());
        assertThat(wide).isNotEqualTo(fitted);
        assertThat(middle(card("conv 1")).distance(before)).isLessThan(1);
    }

    @Test
    void nearEnoughEveryWireSaysWhatFlowsAlongIt() {
        clickOn(card("conv 1"));
        assertThat(lookup(".nw-wire-label").queryAll()).isEmpty();
        for (int i = 0; i < 4; i++) {
            push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        frames();
        assertThat(lookup(".nw-wire-label").<Label>queryAllAs(Label.class)).extracting(Label::getText).contains("32×26×26");
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        frames();
        assertThat(lookup(".nw-wire-label").queryAll()).isEmpty();
    }

    @Test
    void theRightButtonMovesTheView() {
        Point2D before = middle(card("conv 1"));
        drag(GROUND, MouseButton.SECONDARY).dropTo(GROUND.add(-80, -40));
        frames();
        assertThat(middle(card("conv 1")).distance(before.add(-80, -40))).isLessThan(2);
    }

    @Test
    void aNewProjectIsSeenAtFullSize() {
        assertThat(on(() -> lookup("#zoom-level").queryAs(Button.class).getText())).isNotEqualTo("100 %");
        interact(() -> workspace().projects().begin());
        frames();
        assertThat(on(() -> lookup("#zoom-level").queryAs(Button.class).getText())).isEqualTo("100 %");
    }

    @Test
    void arrowKeysWalkFromCardToCardAndWithControlMoveThem() {
        clickOn(card("conv 1"));
        push(KeyCode.RIGHT);
        assertThat(selected()).containsExactly(id("pool 1"));
        double before = network().node(id("pool 1")).at().x();
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(network().node(id("pool 1")).at().x()).isEqualTo(before + 8);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network().node(id("pool 1")).at().x()).isEqualTo(before);
    }

    @Test
    void selectedLayersAreWiredInOrderByAKey() {
        interact(() -> workspace().editor().cut(Link.of(id("conv 1"), id("pool 1"))));
        frames();
        clickOn(card("conv 1"));
        shiftClick(card("pool 1"));
        push(KeyCode.W);
        assertThat(network().into(id("pool 1"))).containsExactly(Link.of(id("conv 1"), id("pool 1")));
    }

    @Test
    void tidyingUpIsOneStep() {
        interact(() -> workspace().editor().move(java.util.Map.of(id("label"), new Point(5, 900))));
        Document before = document();
        clickOn(GROUND);
        push(KeyCode.CONTROL, KeyCode.L);
        until("places are found", () -> network().node(id("label")).at().y() < 500);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void tidyingUpShowsAllThereIsEvenCommentsFarOff() {
        interact(() -> new Annotations(workspace().editor()).comment("far off", new Point(3000, 2000)));
        clickOn(GROUND);
        Point2D before = middle(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.L);
        until("the view is another", () -> !middle(card("conv 1")).equals(before));
        Node canvas = lookup("#canvas").query();
        Bounds view = on(() -> canvas.localToScreen(canvas.getBoundsInLocal()));
        assertThat(view.contains(middle(lookup(".nw-comment").query()))).isTrue();
        assertThat(view.contains(middle(card("Picture")))).isTrue();
    }
}
