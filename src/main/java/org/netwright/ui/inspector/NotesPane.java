package org.netwright.ui.inspector;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.netwright.network.Node;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Annotations;
import org.netwright.workspace.Editor;

/// What a person has written down about a layer.
final class NotesPane extends VBox {
    private static final int ROWS = 14;

    private final Editor editor;
    private final String id;
    private final TextArea text = Styles.styled(new TextArea(), "nw-notes");

    NotesPane(Editor editor, String id, Words words) {
        this.editor = editor;
        this.id = id;
        var annotations = new Annotations(editor);
        text.setId("layer-notes");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setPromptText(words.of("ui.inspector.notes.prompt"));
        text.setAccessibleText(words.of("ui.inspector.tab-notes"));
        text.setTooltip(Controls.tip(words.of("ui.inspector.notes.tip")));
        text.textProperty().addListener((cell, before, now) -> {
            if (text.isFocused() && node().isPresent()) {
                annotations.note(id, now);
            }
        });
        text.focusedProperty().addListener((cell, before, focused) -> editor.history().seal());
        getChildren().add(text);
        show();
    }

    /// Shows what is written now.
    void show() {
        node().map(Node::note).filter(note -> !note.equals(text.getText())).ifPresent(text::setText);
    }

    private Optional<Node> node() {
        return Optional.ofNullable(editor.history().document().get().network().nodes().get(id));
    }
}
