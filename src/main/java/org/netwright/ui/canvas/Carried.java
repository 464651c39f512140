package org.netwright.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.netwright.network.Point;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Selection;

/// What is selected, where it lay when the mouse took hold of it.
///
/// @param nodes corners of cards by id
/// @param comments corners of comments by id
record Carried(Map<String, Point> nodes, Map<String, Point> comments) {
    /// All that is selected now.
    static Carried selected(Editor editor) {
        var network = editor.history().document().get().network();
        Selection selection = editor.history().selection().get();
        var nodes = new LinkedHashMap<String, Point>();
        selection.nodes().forEach(id -> nodes.put(id, network.node(id).at()));
        var comments = new LinkedHashMap<String, Point>();
        selection.comments().forEach(id -> network.comment(id).ifPresent(each -> comments.put(id, each.at())));
        return new Carried(nodes, comments);
    }

    /// Moves it all by so much from where it lay.
    void move(Editor editor, double byX, double byY) {
        editor.move(shifted(nodes, byX, byY), shifted(comments, byX, byY));
    }

    private static Map<String, Point> shifted(Map<String, Point> from, double byX, double byY) {
        var to = new LinkedHashMap<String, Point>();
        from.forEach((id, at) -> to.put(id, new Point(at.x() + byX, at.y() + byY)));
        return to;
    }
}
