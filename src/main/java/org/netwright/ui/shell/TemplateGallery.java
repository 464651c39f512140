package org.netwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Sheet;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Template;
import org.netwright.workspace.Templates;
import org.netwright.workspace.Workspace;

/// Well-known networks to start from, each with its picture, its name and what it is good for.
final class TemplateGallery {
    private static final double WIDTH = 296;
    private static final double HEIGHT = 168;
    private static final double LINES = 48;
    private static final int COLUMNS = 3;

    private final Workspace workspace;
    private final Templates templates;
    private final Runnable taken;
    private final Words words;

    /// @param taken what to do when one has been put on the canvas
    TemplateGallery(Workspace workspace, Runnable taken, Words words) {
        this.workspace = workspace;
        this.taken = taken;
        this.words = words;
        templates = new Templates(workspace.editor(), workspace.problems());
    }

    /// Opens over a window.
    void open(Scene scene) {
        boolean empty = workspace.history().document().get().network().nodes().isEmpty();
        var tiles = new TilePane(12, 12);
        tiles.setPrefColumns(COLUMNS);
        var content = new VBox(
                12,
                Controls.label(words.of("ui.templates"), "nw-title"),
                Controls.label(words.of(empty ? "ui.templates.place" : "ui.templates.beside"), "nw-muted"),
                tiles);
        content.setId("templates");
        var sheet = new Sheet(content, words);
        List<Button> buttons = new ArrayList<>();
        for (Template template : Templates.all()) {
            buttons.add(tile(template, sheet));
        }
        tiles.getChildren().addAll(buttons);
        sheet.open(scene, buttons.getFirst());
    }

    private Button tile(Template template, Sheet sheet) {
        String name = words.of("workspace.template." + template.id());
        String note = words.of("workspace.template." + template.id() + ".note");
        var picture = new TemplatePicture(templates.drawing(template), workspace.editor().catalog(), WIDTH, HEIGHT);
        String other = templates.suits(template) ? "" : " " + words.of("ui.templates.other");
        var texts = Controls.prose(note + other, "nw-muted", "nw-small");
        texts.setPrefSize(WIDTH, LINES);
        texts.setMinHeight(LINES);
        texts.setAlignment(Pos.TOP_LEFT);
        var tile = new VBox(5, picture, Controls.label(name, "nw-strong"), texts);
        tile.setPrefWidth(WIDTH);
        Button button = Styles.styled(new Button(), "nw-template");
        button.setId("template-" + template.id());
        button.setGraphic(tile);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name + ". " + note);
        button.setTooltip(Controls.tip(words.of("ui.templates.tip", name)));
        button.setOnAction(event -> {
            sheet.close();
            templates.take(template, name);
            taken.run();
        });
        return button;
    }
}
