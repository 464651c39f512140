package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Copies;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Selected;

/// What can be done to the selected layers: copy and paste, remove, and select more of them.
final class EditActions {
    private final Board board;
    private final Camera camera;
    private final Notice notice;
    private final Words words;
    private final Pointer pointer;
    private final Copies copies;
    private final Action copy;
    private final Action cut;
    private final Action paste;
    private final Action duplicate;
    private final Action repeat;
    private final Action delete;
    private final Action reconnect;
    private final Action upstream;
    private final Action downstream;

    EditActions(Board board, Camera camera, Pointer pointer, Notice notice, Words words) {
        this.board = board;
        this.camera = camera;
        this.notice = notice;
        this.words = words;
        this.pointer = pointer;
        Editor editor = board.editor();
        copies = new Copies(editor);
        var selected = new Selected(editor);
        copy = Action.of(words.of("ui.canvas.copy"), () -> keep(copies.copy()), "Shortcut+C");
        cut = Action.of(words.of("ui.canvas.cut"), () -> keep(copies.cut()), "Shortcut+X");
        paste = Action.of(words.of("ui.canvas.paste"), this::paste, "Shortcut+V");
        duplicate = Action.of(words.of("ui.canvas.duplicate"), this::duplicate, "Shortcut+D");
        repeat = Action.of(words.of("ui.canvas.repeat"), this::repeat, "Shortcut+R")
                .when(editor.history().selection().map(now -> copies.repeatable()));
        delete = Action.of(words.of("ui.canvas.delete"), selected::delete, "DELETE", "BACK_SPACE");
        reconnect = Action.of(
                words.of("ui.canvas.reconnect"), selected::deleteAndReconnect, "Shift+DELETE", "Shift+BACK_SPACE");
        upstream = Action.of(words.of("ui.canvas.upstream"), selected::upstream, "Alt+LEFT", "Shortcut+OPEN_BRACKET");
        downstream = Action.of(words.of("ui.canvas.downstream"), selected::downstream, "Alt+RIGHT", "Shortcut+CLOSE_BRACKET");
    }

    /// All of them.
    List<Action> all() {
        return List.of(copy, cut, paste, duplicate, repeat, delete, reconnect, upstream, downstream);
    }

    /// Offers them in the menu.
    void offer(CanvasMenu menu) {
        menu.onCards(cut, copy, paste, duplicate, repeat);
        menu.onCards(delete, reconnect);
        menu.onCards(upstream, downstream);
        menu.onWires(delete);
        menu.onComments(cut, copy, paste, duplicate);
        menu.onComments(delete);
        menu.onGround(paste);
    }

    private void keep(Optional<String> text) {
        var content = new ClipboardContent();
        text.ifPresentOrElse(
                layers -> {
                    content.putString(layers);
                    Clipboard.getSystemClipboard().setContent(content);
                },
                () -> notice.say(words.of("ui.canvas.nothing-selected")));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        Optional<Point> at = pointer.on(board.viewport().get());
        try {
            copies.paste(text == null ? "" : text, at);
            bringIntoView(selection().filter(pasted -> at.isEmpty() || !camera.shows(pasted)));
        } catch (BadInput refused) {
            notice.say(refused.sentence(words));
        }
    }

    private void duplicate() {
        copies.duplicate();
        bringIntoView(selection());
    }

    private void repeat() {
        copies.repeat();
        bringIntoView(selection());
    }

    private void bringIntoView(Optional<Box> part) {
        part.ifPresent(camera::bringIntoView);
    }

    /// Where the selected cards lie.
    private Optional<Box> selection() {
        Network network = board.editor().history().document().get().network();
        return board.editor().history().selection().get().nodes().stream()
                .map(id -> CardGeometry.box(network.node(id).at(), CardGeometry.COMPACT_HEIGHT))
                .reduce(Box::union);
    }
}
