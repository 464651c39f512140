package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.project.Settings;
import org.netwright.project.UserFolder;
import org.netwright.project.files.PreferencesFile;
import org.netwright.ui.fx.WindowTheme;

/// What is set about the program as a whole, and what the program says of itself.
@Tag("fx")
class PreferencesTest extends WindowTest {
    @Test
    void coloursChangeAtOnceAndAreRemembered() {
        open();
        choose("look", KeyCode.DOWN, KeyCode.DOWN);

        assertThat(on(() -> test().window().theme())).isEqualTo(WindowTheme.DARK);
        until("they are remembered", () -> kept().look() == Settings.Look.DARK);

        push(KeyCode.ESCAPE);
        assertThat(lookup("#preferences").tryQuery()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(on(() -> test().window().theme())).isEqualTo(WindowTheme.LIGHT);
        until("they are remembered", () -> kept().look() == Settings.Look.LIGHT);
    }

    @Test
    void threadsAndMemoryAreChosenWithTheKeyboard() {
        open();
        choose("threads", KeyCode.DOWN, KeyCode.DOWN);
        choose("memory", KeyCode.DOWN);

        assertThat(settings()).isEqualTo(Settings.UNSET.computing(2).within(1));
    }

    @Test
    void tabGoesRoundAndNeverLeavesThem() {
        open();
        Node first = lookup("#preferences-look").query();
        for (String id : List.of("language", "threads", "memory", "user-open", "user-copy", "log-open", "log-copy", "reports-open", "reports-copy", "look")) {
            push(KeyCode.TAB);
            assertThat(on(() -> test().stage().getScene().getFocusOwner())).isEqualTo(lookup("#preferences-" + id).query());
        }
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(on(() -> test().stage().getScene().getFocusOwner())).isEqualTo(first);
    }

    @Test
    void everyChoiceSaysWhatItDoes() {
        open();

        List<Control> controls = lookup("#preferences").lookup((Node node) -> node instanceof ComboBox
                || node instanceof javafx.scene.control.Button).<Control>queryAll().stream().toList();

        assertThat(controls).hasSize(4 + 2 * 3);
        assertThat(on(() -> controls.stream().filter(control -> control.getTooltip() == null).toList())).isEmpty();
        assertThat(shown("threads")).isEqualTo("As many as there are (4)");
        assertThat(shown("memory")).isEqualTo("All this machine has (16 GB)");
        assertThat(shown("language")).isEqualTo("As the system has it");
    }

    @Test
    void aPathCanBeCopied() {
        open();

        clickOn("#preferences-log-copy");

        assertThat(on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(folder.resolve("log").toString());
        assertThat(on(() -> lookup("#preferences-told").<Label>query().getText())).contains("clipboard");
    }

    @Test
    void aWindowSaysWhatItIsMadeOf() {
        push(KeyCode.SHIFT, KeyCode.F1);

        assertThat(on(() -> lookup("#about-name").<Label>query().getText())).isEqualTo("Netwright of a test");
        clickOn("#about-copy");
        assertThat(on(() -> Clipboard.getSystemClipboard().getString())).contains("PyTorch ").contains("JavaFX ");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#about").tryQuery()).isEmpty();
    }

    private void open() {
        push(KeyCode.CONTROL, KeyCode.COMMA);
        frames();
        assertThat(lookup("#preferences").tryQuery()).isPresent();
    }

    private void choose(String id, KeyCode... keys) {
        interact(() -> lookup("#preferences-" + id).query().requestFocus());
        for (KeyCode key : keys) {
            push(key);
        }
        frames();
    }

    private String shown(String id) {
        ComboBox<Object> box = lookup("#preferences-" + id).query();
        return on(() -> box.getConverter().toString(box.getValue()));
    }

    private Settings settings() {
        return on(() -> workspace().habits().settings().get());
    }

    private Settings kept() {
        return new PreferencesFile(new UserFolder(folder)).load().settings();
    }
}
