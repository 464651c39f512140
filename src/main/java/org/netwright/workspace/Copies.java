package org.netwright.workspace;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Excerpt;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// Copies of layers: out of the drawing as text, back into it or into another, and beside their originals. Nothing ever
/// lies exactly upon what was copied: each copy lies a little further to the right and down.
public final class Copies {
    private static final double GRID = 8;
    private static final double ASIDE = 3 * GRID;

    private final Editor editor;
    private final ClipboardText format;

    /// Copies of what this editor edits.
    public Copies(Editor editor) {
        this.editor = editor;
        format = new ClipboardText(editor.catalog());
    }

    /// The selected layers and the wires among them, as text; empty if no layer is selected.
    public Optional<String> copy() {
        return selected().map(format::write);
    }

    /// The same, and removes them.
    public Optional<String> cut() {
        Optional<String> text = copy();
        text.ifPresent(ignored -> editor.delete());
        return text;
    }

    /// Brings copied layers in and selects them.
    ///
    /// @param pointer where their middle shall lie; empty for where they were copied
    /// @throws BadInput if the text holds no layers; nothing is changed then
    public void paste(String text, Optional<Point> pointer) throws BadInput {
        Network part = format.read(text);
        Point by = pointer.map(at -> toMiddle(part, at)).orElse(new Point(0, 0));
        insert(part, by, "workspace.step.paste", "workspace.step.paste-many");
    }

    /// Copies what is selected beside itself and selects the copies.
    public void duplicate() {
        selected().ifPresent(part ->
                insert(part, new Point(0, 0), "workspace.step.duplicate", "workspace.step.duplicate-many"));
    }

    private Optional<Network> selected() {
        var ids = editor.history().selection().get().nodes();
        return ids.isEmpty() ? Optional.empty() : Optional.of(Excerpt.of(network(), ids));
    }

    private void insert(Network part, Point by, String one, String many) {
        Insertion insertion = Insertion.of(network(), part, aside(part, by));
        Message label = part.nodes().size() == 1
                ? Message.of(one, part.nodes().firstEntry().getValue().name())
                : Message.of(many, part.nodes().size());
        editor.apply(label, insertion.edits(), Selection.of(insertion.ids().values()));
    }

    private static Point toMiddle(Network part, Point at) {
        Box all = part.nodes().values().stream()
                .map(node -> CardGeometry.box(node.at(), CardGeometry.COMPACT_HEIGHT))
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
        Set<Point> taken = network().nodes().values().stream().map(Node::at).collect(Collectors.toSet());
        Point free = by;
        while (covers(part, free, taken)) {
            free = new Point(free.x() + ASIDE, free.y() + ASIDE);
        }
        return free;
    }

    private static boolean covers(Network part, Point by, Set<Point> taken) {
        return part.nodes().values().stream()
                .anyMatch(node -> taken.contains(new Point(node.at().x() + by.x(), node.at().y() + by.y())));
    }

    private Network network() {
        return editor.history().document().get().network();
    }
}
