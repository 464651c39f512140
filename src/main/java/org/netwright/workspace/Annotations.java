package org.netwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.netwright.network.Comment;
import org.netwright.network.Edit;
import org.netwright.network.Group;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Message;

/// What a person adds to a drawing that the network does not compute: frames, comments and notes, and layers that are
/// switched off for a while. Each command is one step of undo.
public final class Annotations {
    private static final String COMMENT = "comment";
    private static final String GROUP = "group";

    private final Editor editor;

    /// Annotates the document of an editor.
    public Annotations(Editor editor) {
        this.editor = editor;
    }

    /// Switches the selected layers off, or on again if all of them are off. Layers where samples enter or predictions
    /// leave stay on.
    ///
    /// @return whether anything could be switched
    public boolean bypass() {
        List<Node> able = selected().nodes().stream()
                .map(network()::node)
                .filter(node -> editor.catalog().get(node.kind()).spec().mayBeBypassed() || node.bypassed())
                .toList();
        boolean off = able.stream().anyMatch(node -> !node.bypassed());
        List<Edit> edits = able.stream().<Edit>map(node -> new Edit.SetBypassed(node.id(), off)).toList();
        if (!edits.isEmpty()) {
            String key = off ? "workspace.step.bypass" : "workspace.step.switch-on";
            editor.apply(Message.of(key, able.getFirst().name(), able.size()), edits, selected(), null);
        }
        return !edits.isEmpty();
    }

    /// Puts a frame around the selected layers, which leave the frames they were in.
    ///
    /// @param base what its title begins with, before a number
    /// @return its id; empty if no layer is selected
    public Optional<String> frame(String base) {
        if (selected().nodes().isEmpty()) {
            return Optional.empty();
        }
        String id = network().freshMark(GROUP, Set.of());
        Group.Tint tint = network().groups().isEmpty()
                ? Group.Tint.BLUE
                : network().groups().getLast().tint().next();
        var group = new Group(id, freshTitle(base), tint, new LinkedHashSet<>(selected().nodes()));
        editor.apply(
                Message.of("workspace.step.frame", selected().nodes().size()),
                List.of(new Edit.PutGroup(group)),
                selected(),
                null);
        return Optional.of(id);
    }

    private String freshTitle(String base) {
        Set<String> titles = new LinkedHashSet<>(network().groups().stream().map(Group::title).toList());
        int number = 1;
        while (titles.contains(base + " " + number)) {
            number++;
        }
        return base + " " + number;
    }

    /// Takes the frames away that are around selected layers.
    ///
    /// @return whether there were any
    public boolean unframe() {
        List<Edit> edits = network().groups().stream()
                .filter(group -> group.nodes().stream().anyMatch(selected().nodes()::contains))
                .<Edit>map(group -> new Edit.RemoveGroup(group.id()))
                .toList();
        if (!edits.isEmpty()) {
            editor.apply(Message.of("workspace.step.unframe", edits.size()), edits, selected(), null);
        }
        return !edits.isEmpty();
    }

    /// Gives a frame another title; titles of the same one are one step until [History#seal].
    public void title(String group, String title) {
        change(group, each -> each.titled(title), "title");
    }

    /// Gives a frame another colour.
    public void tint(String group, Group.Tint tint) {
        change(group, each -> each.tinted(tint), "tint");
    }

    private void change(String id, UnaryOperator<Group> change, String what) {
        Group group = network().groups().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        editor.apply(
                Message.of("workspace.step.frame-changed", group.title()),
                List.of(new Edit.PutGroup(change.apply(group))),
                selected(),
                List.of(GROUP, what, id));
    }

    /// A new comment, which is then selected.
    ///
    /// @return its id
    public String comment(String text, Point at) {
        String id = network().freshMark(COMMENT, Set.of());
        editor.apply(
                Message.of("workspace.step.comment"),
                List.of(new Edit.PutComment(new Comment(id, text, at, Comment.USUAL_WIDTH))),
                Selection.ofComment(id),
                null);
        return id;
    }

    /// Changes what a comment says; a comment that says nothing disappears. Changes of the same one are one step until
    /// [History#seal].
    public void say(String comment, String text) {
        Comment now = network().comment(comment).orElseThrow();
        Edit edit = text.isBlank() ? new Edit.RemoveComment(comment) : new Edit.PutComment(now.saying(text));
        editor.apply(Message.of("workspace.step.comment-changed"), List.of(edit), selected(), List.of(COMMENT, comment));
    }

    /// Makes a comment wider or narrower; see [#say].
    public void widen(String comment, double width) {
        Comment now = network().comment(comment).orElseThrow();
        editor.apply(
                Message.of("workspace.step.comment-changed"),
                List.of(new Edit.PutComment(now.wide(width))),
                selected(),
                List.of(COMMENT, "width", comment));
    }

    /// Writes something down about a layer; notes about the same one are one step until [History#seal].
    public void note(String node, String text) {
        editor.apply(
                Message.of("workspace.step.note", network().node(node).name()),
                List.of(new Edit.SetNote(node, text)),
                selected(),
                List.of("note", node));
    }

    /// Selects the layers of a frame.
    public void selectFrame(String group) {
        var nodes = new ArrayList<String>();
        network().groups().stream()
                .filter(each -> each.id().equals(group))
                .forEach(each -> nodes.addAll(each.nodes()));
        editor.select(nodes);
    }

    private Selection selected() {
        return editor.history().selection().get();
    }

    private Network network() {
        return editor.history().document().get().network();
    }
}
