package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.training.PlanParams;
import org.netwright.ui.Pictures;
import org.netwright.workspace.RunState;

/// The head of the narrowest window, whatever the run is doing.
@Tag("fx")
class NarrowWindowTest extends WindowTest {
    @Test
    void everythingInTheHeadHasRoomWhateverTheRunIsDoing() {
        interact(() -> test().stage().setWidth(test().stage().getMinWidth()));
        open("fashion");
        fits("ready");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 500));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("it trains", () -> workspace().runs().state().get() instanceof RunState.Running);
        until("it tells the time that is left", () -> left().getText().endsWith("left"));
        fits("training");
        assertThat(on(() -> left().getWidth() + 0.5 >= left().prefWidth(-1))).as("the time left has room").isTrue();
        push(KeyCode.F12);
        until("it waits", () -> workspace().runs().state().get() instanceof RunState.Paused);
        fits("paused");
        push(KeyCode.SHIFT, KeyCode.F5);
        until("it is over", () -> workspace().runs().state().get() instanceof RunState.Over);
        fits("stopped");
    }

    private Label left() {
        return lookup("#run-second").queryAs(Label.class);
    }

    private void fits(String what) {
        frames();
        Pictures.take(test().stage().getScene(), "narrow-" + what);
        Node head = lookup(".nw-top").query();
        assertThat(on(() -> head.minWidth(-1))).as(what).isLessThanOrEqualTo(test().stage().getMinWidth());
        assertThat(on(() -> test().stage().getScene().getRoot().minWidth(-1)))
                .as(what)
                .isLessThanOrEqualTo(test().stage().getMinWidth());
        List<String> cut = on(() -> buttons(head)
                .filter(button -> button.isVisible() && button.getWidth() + 0.5 < button.prefWidth(-1))
                .map(Button::getId)
                .toList());
        assertThat(cut).as(what).isEmpty();
    }

    private static Stream<Button> buttons(Node head) {
        return head.lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast);
    }
}
