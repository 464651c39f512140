package org.netwright.workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netwright.network.Compiled;
import org.netwright.network.Fix;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.tensor.Form;

/// What a fix would make of the drawing, before anybody decides.
///
/// @param fix the fix
/// @param before the drawing as it is
/// @param after the drawing as it would be
/// @param known what compiling it finds now
/// @param then what compiling it would find
public record Proposal(Fix fix, Network before, Network after, Compiled known, Compiled then) {
    /// What would become of a layer.
    public enum Part {
        /// It would be new.
        ADDED,
        /// It would be set otherwise, or something else would come out of it.
        CHANGED,
        /// It would only lie elsewhere.
        MOVED,
        /// It would be gone.
        REMOVED
    }

    /// The layers that would not stay as they are, by id: new ones first.
    public Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        after.nodes().keySet().stream()
                .filter(id -> !before.nodes().containsKey(id))
                .forEach(id -> parts.put(id, Part.ADDED));
        for (Node node : before.nodes().values()) {
            Node later = after.nodes().get(node.id());
            if (later == null) {
                parts.put(node.id(), Part.REMOVED);
            } else if (!later.moved(node.at()).equals(node) || !form(known, node.id()).equals(form(then, node.id()))) {
                parts.put(node.id(), Part.CHANGED);
            } else if (!later.at().equals(node.at())) {
                parts.put(node.id(), Part.MOVED);
            }
        }
        return parts;
    }

    /// The wires that would be new, or run elsewhere because a layer at their end moves.
    public Set<Link> drawn() {
        Map<String, Part> parts = parts();
        var drawn = new LinkedHashSet<>(after.links());
        drawn.removeIf(link -> before.links().contains(link) && stays(link.from(), parts) && stays(link.to(), parts));
        return drawn;
    }

    private boolean stays(String id, Map<String, Part> parts) {
        return !parts.containsKey(id) || after.node(id).at().equals(before.node(id).at());
    }

    /// The wires that would be gone.
    public Set<Link> cut() {
        var cut = new LinkedHashSet<>(before.links());
        cut.removeAll(Set.copyOf(after.links()));
        return cut;
    }

    /// What comes out of a layer now.
    public Optional<Form> formNow(String id) {
        return form(known, id);
    }

    /// What would come out of a layer.
    public Optional<Form> formThen(String id) {
        return form(then, id);
    }

    private static Optional<Form> form(Compiled compiled, String id) {
        return compiled.facts().getOrDefault(id, NodeFacts.UNKNOWN).output();
    }
}
