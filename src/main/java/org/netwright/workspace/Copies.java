package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Comment;
import org.netwright.network.Edit;
import org.netwright.network.Excerpt;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// Copies of layers and comments: out of the drawing as text, back into it or into another, and beside their originals. Nothing ever
/// lies exactly upon what was copied: each copy lies a little further to the right and down.
public final class Copies {
    private static final Point HERE = new Point(0, 0);
    private static final double GRID = 8;
    private static final double ASIDE = 3 * GRID;

    private final Editor editor;
    private final ClipboardText format;
    private Optional<Written> last = Optional.empty();

    /// What was copied last, and the text of it: most of what is pasted was copied here.
    private record Written(String text, Network part) {}

    /// Copies of what this editor edits.
    public Copies(Editor editor) {
        this.editor = editor;
        format = new ClipboardText(editor.catalog());
    }

    /// What is selected, as text: layers with the wires among them and their frames, and comments. Empty if none is.
    public Optional<String> copy() {
        last = selected().map(part -> new Written(format.write(part), part));
        return last.map(Written::text);
    }

    /// The same, and removes it.
    public Optional<String> cut() {
        Optional<String> text = copy();
        text.ifPresent(ignored -> new Selected(editor).delete());
        return text;
    }

    /// Brings in what was copied and selects it.
    ///
    /// @param pointer where its middle shall lie; empty for where it was copied
    /// @throws BadInput if the text holds no layers; nothing is changed then
    public void paste(String text, Optional<Point> pointer) throws BadInput {
        Network part = last.isPresent() && last.get().text.equals(text) ? last.get().part : format.read(text);
        insert(part, pointer.map(at -> toMiddle(part, at)).orElse(HERE), "workspace.step.paste");
    }

    /// Copies what is selected beside itself and selects the copies.
    public void duplicate() {
        selected().ifPresent(part -> insert(part, HERE, "workspace.step.duplicate"));
    }

    /// Whether [#repeat] would do something.
    public boolean repeatable() {
        return repetition().isPresent();
    }

    /// Copies the selected layers behind themselves and selects the copies: they take what the originals give, and what
    /// followed follows them.
    public void repeat() {
        repetition().ifPresent(again -> editor.apply(
                Message.of("workspace.step.repeat", content(again.copy())),
                again.edits(),
                Selection.of(again.copy().nodes().keySet())));
    }

    private Optional<Repetition.Result> repetition() {
        var ids = editor.history().selection().get().nodes();
        return new Repetition(network(), editor.catalog(), ids).result();
    }

    private Optional<Network> selected() {
        Selection selection = editor.history().selection().get();
        return selection.nodes().isEmpty() && selection.comments().isEmpty()
                ? Optional.empty()
                : Optional.of(Excerpt.of(network(), selection.nodes(), selection.comments()));
    }

    private void insert(Network part, Point by, String label) {
        Network fresh = Insertion.of(network(), part, aside(part, by));
        editor.apply(
                Message.of(label, content(fresh)),
                List.of(new Edit.Insert(fresh)),
                Selection.of(fresh.nodes().keySet())
                        .plusComments(fresh.comments().stream().map(Comment::id).toList()));
    }

    private static Message content(Network part) {
        return switch (part.nodes().size()) {
            case 0 -> Message.of("workspace.copied.comments", part.comments().size());
            case 1 -> Message.of("workspace.copied.layer", part.nodes().firstEntry().getValue().name());
            default -> Message.of("workspace.copied.layers", part.nodes().size());
        };
    }

    private static Point toMiddle(Network part, Point at) {
        Box all = corners(part)
                .map(corner -> CardGeometry.box(corner, CardGeometry.COMPACT_HEIGHT))
                .reduce(Box::union)
                .orElseThrow();
        return new Point(
                snapped(at.x() - all.x() - all.width() / 2), snapped(at.y() - all.y() - all.height() / 2));
    }

    private static double snapped(double value) {
        return Math.rint(value / GRID) * GRID;
    }

    /// The next free step away from a place.
    private Point aside(Network part, Point by) {
        Set<Point> taken = corners(network()).collect(Collectors.toSet());
        Point free = by;
        while (covers(part, free, taken)) {
            free = new Point(free.x() + ASIDE, free.y() + ASIDE);
        }
        return free;
    }

    private static boolean covers(Network part, Point by, Set<Point> taken) {
        return corners(part).anyMatch(at -> taken.contains(new Point(at.x() + by.x(), at.y() + by.y())));
    }

    private static Stream<Point> corners(Network network) {
        return Stream.concat(
                network.nodes().values().stream().map(Node::at), network.comments().stream().map(Comment::at));
    }

    private Network network() {
        return editor.history().document().get().network();
    }
}
