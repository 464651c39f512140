package org.netwright.ui.shell;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.netwright.desktop.FileBrowser;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A quiet line under the head of the window that says that a fault of the engine ended the program last time, or that
/// something in it has failed just now, and where the report is.
final class CrashBar extends HBox {
    private final Words words;

    CrashBar(Words words) {
        super(10);
        this.words = words;
        setId("crash");
        getStyleClass().add("nw-offer");
        setAlignment(Pos.CENTER_LEFT);
        Styles.shown(this, false);
    }

    /// A fault ended the program last time.
    void ended(Path report) {
        tell(words.of("ui.crash", report.toString()), report);
    }

    /// Something has failed, and the program goes on.
    void failed(Path reports) {
        tell(words.of("ui.crash.failed", reports.toString()), reports);
    }

    private void tell(String sentence, Path report) {
        Label text = Controls.prose(sentence);
        text.setId("crash-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button open = button("open");
        open.setOnAction(event -> {
            if (!FileBrowser.of(System.getProperty("os.name")).open(report)) {
                open.setDisable(true);
            }
        });
        Button close = Styles.styled(button("close"), "flat");
        close.setOnAction(event -> Styles.shown(this, false));
        getChildren().setAll(text, open, close);
        Styles.shown(this, true);
    }

    private Button button(String act) {
        var button = new Button(words.of("ui.crash." + act));
        button.setId("crash-" + act);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(Controls.tip(words.of("ui.crash." + act + ".tip")));
        return button;
    }
}
