package org.netwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.netwright.network.Bridge;
import org.netwright.network.Comment;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.network.Reach;
import org.netwright.param.Message;

/// What a person does to all that is selected, each as one step of undo, and to what is selected.
public final class Selected {
    private final Editor editor;

    /// What is selected in the document of an editor.
    public Selected(Editor editor) {
        this.editor = editor;
    }

    /// Removes it, wires included.
    public void delete() {
        Selection selected = selection();
        var edits = new ArrayList<>(cuts(selected));
        selected.nodes().forEach(id -> edits.add(new Edit.RemoveNode(id)));
        selected.comments().forEach(id -> edits.add(new Edit.RemoveComment(id)));
        if (!edits.isEmpty()) {
            editor.apply(deletion(selected), edits, Selection.NONE);
        }
    }

    /// Removes the selected layers and lets what fed them feed what they fed; selected wires go as they do in [#delete].
    public void deleteAndReconnect() {
        Selection selected = selection();
        if (selected.nodes().isEmpty()) {
            delete();
            return;
        }
        Network cut = Edits.applyAll(network(), cuts(selected));
        var edits = new ArrayList<>(cuts(selected));
        edits.addAll(Bridge.without(cut, selected.nodes(), editor.catalog()));
        selected.comments().forEach(id -> edits.add(new Edit.RemoveComment(id)));
        editor.apply(deletion(selected), edits, Selection.NONE);
    }

    private static List<Edit> cuts(Selection selected) {
        return selected.links().stream().<Edit>map(Edit.Disconnect::new).toList();
    }

    private Message deletion(Selection selected) {
        if (selected.nodes().isEmpty() && selected.links().isEmpty()) {
            return Message.of("workspace.step.uncomment", selected.comments().size());
        }
        return selected.nodes().isEmpty()
                ? Message.of("workspace.step.cut", selected.links().size())
                : selected.only()
                        .map(id -> Message.of("workspace.step.remove", network().node(id).name()))
                        .orElseGet(() -> Message.of("workspace.step.remove-many", selected.nodes().size()));
    }

    /// Moves it by so much; see [Editor#move(Map)].
    public void nudge(double dx, double dy) {
        var to = new LinkedHashMap<String, Point>();
        for (String id : selection().nodes()) {
            Point at = network().node(id).at();
            to.put(id, new Point(at.x() + dx, at.y() + dy));
        }
        var comments = new LinkedHashMap<String, Point>();
        for (String id : selection().comments()) {
            network().comment(id).ifPresent(
                    comment -> comments.put(id, new Point(comment.at().x() + dx, comment.at().y() + dy)));
        }
        editor.move(to, comments);
    }

    /// Selects every layer and comment.
    public void all() {
        editor.history().select(Selection.of(network().nodes().keySet())
                .plusComments(network().comments().stream().map(Comment::id).toList()));
    }

    /// Selects also all that feeds what is selected.
    public void upstream() {
        editor.select(inOrder(Reach.before(network(), selection().nodes())));
    }

    /// Selects also all that is fed by what is selected.
    public void downstream() {
        editor.select(inOrder(Reach.after(network(), selection().nodes())));
    }

    private List<String> inOrder(Set<String> ids) {
        return network().nodes().keySet().stream().filter(ids::contains).toList();
    }

    private Selection selection() {
        return editor.history().selection().get();
    }

    private Network network() {
        return editor.history().document().get().network();
    }
}
