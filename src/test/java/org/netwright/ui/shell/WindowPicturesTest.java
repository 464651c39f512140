package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.ui.Pictures;

/// The whole window while it trains, in both themes and in two sizes: pictures for people, and what a machine can see of
/// them - no style that is not understood, and no figure cut off.
@Tag("fx")
class WindowPicturesTest extends WindowTest {
    private final List<String> complaints = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            complaints.add(message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void theWindowIsUnderstoodAndLegibleInBothThemesAndSizes() {
        Logger styles = Logger.getLogger("javafx.css");
        styles.addHandler(listener);
        try {
            open("fashion");
            push(KeyCode.F5);
            until("pictures come", () -> !workspace().runs().views().get().isEmpty());
            until("an epoch is done", () -> workspace().runs().curves().get().epochs().size() > 1);
            look("light");
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            look("dark");
        } finally {
            styles.removeHandler(listener);
        }
        assertThat(complaints).isEmpty();
    }

    private void look(String theme) {
        for (int width : List.of(1280, 1920)) {
            int height = width == 1280 ? 800 : 1080;
            interact(() -> {
                Region root = (Region) test().stage().getScene().getRoot();
                root.resize(width, height);
                root.layout();
            });
            clickOn("#fit");
            frames();
            assertThat(cut()).as(theme + " " + width).isEmpty();
            Pictures.take(test().stage().getScene(), "window-" + theme + "-" + width);
        }
    }

    /// The figures on cards and at the foot that do not have the room they need.
    private List<String> cut() {
        return on(() -> lookup(".nw-card-result, .nw-card-parameters, .nw-status .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getWidth() + 0.5 < label.prefWidth(-1))
                .map(Label::getText)
                .toList());
    }
}
