package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.project.Document;
import org.netwright.ui.Pictures;

/// Problems and their fixes, seen before they are made: the shipped sample without its flatten layer.
@Tag("fx")
class MendingWindowTest extends WindowTest {
    private String dense = "";

    @BeforeEach
    void breakTheSample() {
        open("fashion");
        clickOn("#fit");
        clickOn(card("flatten"));
        push(KeyCode.DELETE);
        drag(port("pool 2", 1), port("dense 1", 0));
        until("the problem is known", () -> !workspace().problems().ready());
        dense = id("dense 1");
        push(KeyCode.ESCAPE);
        push(KeyCode.F8);
        frames();
    }

    @Test
    void pointingAtAFixShowsItOnTheCanvasAndLeavingTakesItAway() {
        Document before = document();
        moveTo("#problems .nw-fix");
        frames();
        assertThat(ghosts()).isTrue();
        assertThat(ghostText(dense)).contains("64");
        Pictures.take(test().stage().getScene(), "ghosts");
        moveTo(".nw-status");
        frames();
        assertThat(ghosts()).isFalse();
        assertThat(document()).isSameAs(before);
    }

    @Test
    void theListIsWalkedAndAFixTakenByKeysAsOneStep() {
        Document before = document();
        push(KeyCode.TAB);
        frames();
        assertThat(ghosts()).isTrue();
        push(KeyCode.ENTER);
        until("it is mended", () -> workspace().problems().ready());
        assertThat(ghosts()).isFalse();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void enterOnAProblemLeadsToItsLayer() {
        push(KeyCode.DOWN);
        push(KeyCode.UP);
        push(KeyCode.ENTER);
        frames();
        assertThat(on(() -> workspace().history().selection().get().nodes())).containsExactly(dense);
    }

    @Test
    void theBadgeOnACardTellsWhatIsWrongAndOffersTheFix() {
        clickOn(badge());
        frames();
        assertThat(lookup(".nw-badge-error").queryAllAs(Label.class)).isNotEmpty();
        moveTo(".popover .nw-fix");
        frames();
        assertThat(ghosts()).isTrue();
        clickOn(".popover .nw-fix");
        until("it is mended", () -> workspace().problems().ready());
        until("the words are gone", () -> lookup(".popover").tryQuery().isEmpty());
    }

    @Test
    void aKeyTellsWhatIsWrongWithTheSelectedLayer() {
        clickOn(card("dense 1"));
        push(KeyCode.CONTROL, KeyCode.I);
        frames();
        assertThat(lookup(".nw-badge-error").queryAllAs(Label.class)).isNotEmpty();
        push(KeyCode.ESCAPE);
        until("the words are gone", () -> lookup(".popover").tryQuery().isEmpty());
    }

    private Point2D badge() {
        return on(() -> {
            Node card = card("dense 1");
            Bounds bounds = card.localToScreen(card.getLayoutBounds());
            return new Point2D(bounds.getMaxX() - 15, bounds.getMinY() + 15);
        });
    }

    private boolean ghosts() {
        return on(() -> lookup("#ghosts").query().isVisible());
    }

    private String ghostText(String id) {
        return on(() -> lookup("#ghost-" + id + " .nw-card-result").queryAs(Label.class).getText());
    }
}
