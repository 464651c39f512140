package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.netwright.desktop.FileBrowser;
import org.netwright.desktop.Installation;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Sheet;

/// What the program is, what it is made of, and under which licences.
final class AboutSheet {
    private static final double WIDTH = 460;

    private AboutSheet() {}

    static void show(Scene scene, Installation installation, Words words) {
        Button copy = button("copy", words);
        copy.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(installation.versions().text());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.of("ui.about.copied"));
        });
        List<Node> buttons = new ArrayList<>(List.of(copy));
        installation.notices().ifPresent(file -> buttons.add(notices(file, words)));
        Label name = Controls.label("Netwright " + installation.versions().program(), "nw-title");
        name.setId("about-name");
        var content = new VBox(
                14,
                Controls.row(12, new Logo(), name),
                Controls.prose(words.of("ui.about.what")),
                Controls.prose(words.of("ui.about.licence"), "nw-muted"),
                parts(installation),
                Controls.row(10, buttons.toArray(Node[]::new)));
        content.setPrefWidth(WIDTH);
        content.setId("about");
        new Sheet(content, words).open(scene, copy);
    }

    private static GridPane parts(Installation installation) {
        var grid = new GridPane(24, 3);
        installation.versions().all().forEach((part, version) -> {
            if (!part.equals("Netwright")) {
                Label text = Controls.label(version, "nw-muted", "nw-small");
                grid.addRow(grid.getRowCount(), Controls.label(part, "nw-small"), text);
            }
        });
        grid.setAlignment(Pos.TOP_LEFT);
        return grid;
    }

    private static Button notices(Path file, Words words) {
        Button button = button("notices", words);
        button.setOnAction(event -> {
            if (!FileBrowser.of(System.getProperty("os.name")).open(file)) {
                button.setText(file.toString());
            }
        });
        return button;
    }

    private static Button button(String act, Words words) {
        var button = new Button(words.of("ui.about." + act));
        button.setId("about-" + act);
        button.setTooltip(Controls.tip(words.of("ui.about." + act + ".tip")));
        return button;
    }
}
