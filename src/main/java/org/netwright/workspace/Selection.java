package org.netwright.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.netwright.network.Link;
import org.netwright.network.Network;

/// What is selected on the canvas.
///
/// @param nodes ids, in the order they were selected
/// @param links wires
/// @param comments ids of comments
public record Selection(SequencedSet<String> nodes, Set<Link> links, Set<String> comments) {
    /// Nothing.
    public static final Selection NONE = new Selection(new LinkedHashSet<>(), Set.of(), Set.of());

    /// Copies all, keeping the order of the nodes.
    public Selection {
        nodes = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(nodes));
        links = Set.copyOf(links);
        comments = Set.copyOf(comments);
    }

    /// These nodes and no wire.
    public static Selection of(Collection<String> nodes) {
        return new Selection(new LinkedHashSet<>(nodes), Set.of(), Set.of());
    }

    /// One node.
    public static Selection of(String node) {
        return of(Set.of(node));
    }

    /// One wire.
    public static Selection of(Link link) {
        return new Selection(new LinkedHashSet<>(), Set.of(link), Set.of());
    }

    /// One comment.
    public static Selection ofComment(String comment) {
        return new Selection(new LinkedHashSet<>(), Set.of(), Set.of(comment));
    }

    /// The same with a comment in if it was out, and out if it was in.
    public Selection toggledComment(String comment) {
        var changed = new LinkedHashSet<>(comments);
        if (!changed.remove(comment)) {
            changed.add(comment);
        }
        return new Selection(nodes, links, changed);
    }

    /// The same with more comments.
    public Selection plusComments(Collection<String> more) {
        var changed = new LinkedHashSet<>(comments);
        changed.addAll(more);
        return new Selection(nodes, links, changed);
    }

    /// The same with a node in if it was out, and out if it was in.
    public Selection toggled(String node) {
        var changed = new LinkedHashSet<>(nodes);
        if (!changed.remove(node)) {
            changed.add(node);
        }
        return new Selection(changed, links, comments);
    }

    /// The same with more nodes.
    public Selection plus(Collection<String> more) {
        var changed = new LinkedHashSet<>(nodes);
        changed.addAll(more);
        return new Selection(changed, links, comments);
    }

    /// The node that is selected if it is the only one.
    public Optional<String> only() {
        return nodes.size() == 1 ? Optional.of(nodes.getFirst()) : Optional.empty();
    }

    /// Whether nothing is selected.
    public boolean isEmpty() {
        return nodes.isEmpty() && links.isEmpty() && comments.isEmpty();
    }

    /// What of it is in a drawing.
    public Selection within(Network network) {
        var kept = new LinkedHashSet<>(nodes);
        kept.retainAll(network.nodes().keySet());
        var keptLinks = new LinkedHashSet<>(links);
        keptLinks.retainAll(network.links());
        var keptComments = new LinkedHashSet<>(comments);
        keptComments.removeIf(id -> network.comment(id).isEmpty());
        return new Selection(kept, keptLinks, keptComments);
    }
}
