package org.netwright.network;

import java.util.Map;
import org.netwright.param.Values;

/// One change of a drawing. Everything the user does to it is a list of these; [Edits#apply] is their meaning.
public sealed interface Edit {
    /// A new node.
    ///
    /// @param node with an id and a name no other has
    record AddNode(Node node) implements Edit {}

    /// A node disappears with its wires.
    ///
    /// @param id which
    record RemoveNode(String id) implements Edit {}

    /// Nodes move.
    ///
    /// @param to new places by node id
    record MoveNodes(Map<String, Point> to) implements Edit {
        /// Copies the map.
        public MoveNodes {
            to = Map.copyOf(to);
        }
    }

    /// A node gets other values.
    ///
    /// @param id which
    /// @param values all that is set
    record SetValues(String id, Values values) implements Edit {}

    /// A node gets another name.
    ///
    /// @param id which
    /// @param name the name; one that another node has makes a problem, not an error
    record Rename(String id, String name) implements Edit {}

    /// A new wire.
    ///
    /// @param link between nodes that are there; a wire that is there already stays as it is
    record Connect(Link link) implements Edit {}

    /// A wire disappears.
    ///
    /// @param link which
    record Disconnect(Link link) implements Edit {}

    /// A wire ends elsewhere and keeps its place among the others.
    ///
    /// @param old the wire as it is
    /// @param now the wire as it shall be
    record Rewire(Link old, Link now) implements Edit {}

    /// A node is switched off, or on again.
    ///
    /// @param id which
    /// @param bypassed whether what flows in flows out unchanged
    record SetBypassed(String id, boolean bypassed) implements Edit {}

    /// A node gets another note.
    ///
    /// @param id which
    /// @param note the note; empty for none
    record SetNote(String id, String note) implements Edit {}

    /// A new group, or one that changes. Its nodes leave the groups they were in, and a group without nodes disappears.
    ///
    /// @param group the group as it shall be
    record PutGroup(Group group) implements Edit {}

    /// A group disappears; its nodes stay.
    ///
    /// @param id which
    record RemoveGroup(String id) implements Edit {}

    /// A new comment, or one that changes.
    ///
    /// @param comment the comment as it shall be
    record PutComment(Comment comment) implements Edit {}

    /// A comment disappears.
    ///
    /// @param id which
    record RemoveComment(String id) implements Edit {}

    /// A drawing comes into this one with all it has.
    ///
    /// @param part with ids and names no other has
    record Insert(Network part) implements Edit {}
}
