package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Comment;
import org.netwright.network.Group;
import org.netwright.network.Point;
import org.netwright.project.Document;

/// Comments, frames and layers switched off, by mouse and keys, on the shipped sample.
@Tag("fx")
class MarksTest extends WindowTest {
    private static final Point2D GROUND = new Point2D(600, 440);

    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    private Comment comment() {
        return document().network().comments().getFirst();
    }

    private void comment(String text) {
        moveTo(GROUND);
        push(KeyCode.N);
        write(text);
        push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void aCommentIsWrittenWhereTheMouseIsInOneStep() {
        clickOn(GROUND);
        Document before = document();
        comment("why so deep");
        assertThat(comment().text()).isEqualTo("why so deep");
        assertThat(lookup("#comment-comment1").tryQuery()).isPresent();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void escapeWritesNoCommentAndNorDoesNothingWritten() {
        clickOn(GROUND);
        Document before = document();
        push(KeyCode.N);
        write("never mind");
        push(KeyCode.ESCAPE);
        push(KeyCode.N);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(document()).isEqualTo(before);
        assertThat(on(() -> workspace().history().undoable().get())).isEmpty();
    }

    @Test
    void aCommentIsRewrittenByADoubleClickAndByItsKey() {
        clickOn(GROUND);
        comment("one");
        doubleClickOn("#comment-comment1");
        write("two");
        clickOn(GROUND.add(0, -20));
        assertThat(comment().text()).isEqualTo("two");
        clickOn("#comment-comment1");
        push(KeyCode.N);
        write("three");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(comment().text()).isEqualTo("three");
        assertThat(document().network().comments()).hasSize(1);
    }

    @Test
    void aCommentIsMovedWidenedAndDeletedByTheMouseAndAKey() {
        clickOn(GROUND);
        comment("moves");
        Comment before = comment();
        Point2D grip = middle(lookup("#comment-comment1").query());
        drag(grip, grip.add(-80, -40));
        assertThat(comment().at().x()).isLessThan(before.at().x());
        assertThat(comment().at().x() % 8).isEqualTo(before.at().x() % 8);
        var edge = middle(lookup(".nw-comment-edge").query());
        drag(edge, edge.add(60, 0));
        assertThat(comment().width()).isGreaterThan(before.width());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(comment().width()).isEqualTo(before.width());
        push(KeyCode.DELETE);
        assertThat(document().network().comments()).isEmpty();
    }

    @Test
    void aCommentThatIsSelectedMovesWithTheCards() {
        clickOn(GROUND);
        comment("rides along");
        Comment before = comment();
        push(KeyCode.CONTROL, KeyCode.A);
        Point2D grip = middle(card("dense 1"));
        drag(grip, grip.add(40, 60));
        assertThat(comment().at().y()).isGreaterThan(before.at().y());
    }

    @Test
    void aFrameIsMovedByItsTitleWithEverythingInIt() {
        clickOn(card("conv 1"));
        shiftClick(card("pool 1"));
        push(KeyCode.CONTROL, KeyCode.G);
        Group group = document().network().groups().getFirst();
        assertThat(group.nodes()).containsExactly(id("conv 1"), id("pool 1"));
        clickOn(GROUND);
        Point conv = document().network().node(id("conv 1")).at();
        Point picture = document().network().node(id("Picture")).at();
        Point2D title = middle(lookup(".nw-frame-title").query());
        drag(title, title.add(0, 40));
        assertThat(document().network().node(id("conv 1")).at().y()).isGreaterThan(conv.y());
        assertThat(document().network().node(id("Picture")).at()).isEqualTo(picture);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document().network().node(id("conv 1")).at()).isEqualTo(conv);
    }

    @Test
    void aFrameDroppedBeyondTheCanvasIsLetGo() {
        clickOn(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.G);
        clickOn(GROUND);
        Point2D title = middle(lookup(".nw-frame-title").query());
        Point before = document().network().node(id("conv 1")).at();
        drag(title, new Point2D(title.getX(), 10));
        Point dropped = document().network().node(id("conv 1")).at();
        assertThat(dropped.y()).isLessThan(before.y());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document().network().node(id("conv 1")).at()).isEqualTo(before);
    }

    @Test
    void theTitleOfAFrameIsRewrittenItsColourChangedAndTheFrameRemoved() {
        clickOn(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.G);
        Group before = document().network().groups().getFirst();
        push(KeyCode.CONTROL, KeyCode.G);
        assertThat(document().network().groups().getFirst().tint()).isNotEqualTo(before.tint());
        doubleClickOn(".nw-frame-title");
        write("Features");
        push(KeyCode.ENTER);
        assertThat(document().network().groups().getFirst().title()).isEqualTo("Features");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertThat(document().network().groups()).isEmpty();
    }

    @Test
    void aLayerIsSwitchedOffAndOnByAKey() {
        clickOn(card("pool 2"));
        push(KeyCode.B);
        assertThat(document().network().node(id("pool 2")).bypassed()).isTrue();
        var facts = on(() -> workspace().problems().compiled().get().facts());
        assertThat(facts.get(id("pool 2")).output()).isEqualTo(facts.get(id("conv 2")).output());
        push(KeyCode.B);
        assertThat(document().network().node(id("pool 2")).bypassed()).isFalse();
    }
}
