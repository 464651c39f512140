package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.netwright.desktop.FileBrowser;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A place in which the program keeps things.
///
/// @param id what it is for
/// @param path the folder
record Place(String id, Path path) {
    private static final double GAP = 12;

    /// A line with its name, its path, and what can be done with it.
    ///
    /// @param label how wide the name is
    /// @param tell says what came of it
    HBox row(double label, Consumer<String> tell, Words words) {
        Label name = new Label(words.of("ui.preferences." + id));
        name.setMinWidth(label);
        Label where = Controls.label(path.toString(), "nw-muted", "nw-small");
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.setTooltip(Controls.tip(path.toString()));
        where.setMaxWidth(Double.MAX_VALUE);
        where.setMinWidth(0);
        where.setPrefWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        return Controls.row(
                GAP,
                name,
                where,
                button("open", () -> tell.accept(open(words)), words),
                button("copy", () -> tell.accept(copy(words)), words));
    }

    private String open(Words words) {
        boolean opened = FileBrowser.of(System.getProperty("os.name")).open(path);
        return opened ? "" : copy(words) + " " + words.of("ui.preferences.no-browser");
    }

    private String copy(Words words) {
        var content = new ClipboardContent();
        content.putString(path.toString());
        Clipboard.getSystemClipboard().setContent(content);
        return words.of("ui.preferences.copied");
    }

    private Button button(String act, Runnable run, Words words) {
        String text = words.of("ui.preferences." + act);
        Button button = Styles.styled(new Button(text), "small");
        button.setId("preferences-" + id + "-" + act);
        button.setMinWidth(HBox.USE_PREF_SIZE);
        button.setAccessibleText(words.of("ui.preferences." + id) + ": " + text);
        button.setTooltip(Controls.tip(words.of("ui.preferences." + act + ".tip")));
        button.setOnAction(event -> run.run());
        return button;
    }
}
