package org.netwright.network;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.netwright.param.Labelled;

/// Layers that belong together: a coloured frame with a title is drawn around them, wherever they are.
///
/// @param id stable, unique among the network's groups, never shown
/// @param title what the frame says
/// @param tint its colour
/// @param nodes ids of its layers, at least one; a layer is in one group at most
public record Group(String id, String title, Tint tint, SequencedSet<String> nodes) {
    /// The colour of a frame.
    public enum Tint implements Labelled {
        /// Grey.
        GREY("Grey"),
        /// Blue.
        BLUE("Blue"),
        /// Green.
        GREEN("Green"),
        /// Amber.
        AMBER("Amber"),
        /// Red.
        RED("Red"),
        /// Violet.
        VIOLET("Violet");

        private final String label;

        Tint(String label) {
            this.label = label;
        }

        /// The colour after this one; after the last comes the first.
        public Tint next() {
            List<Tint> all = List.of(values());
            return all.get((all.indexOf(this) + 1) % all.size());
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Copies the set, keeping its order.
    public Group {
        nodes = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(nodes));
    }

    /// The same with another title.
    public Group titled(String newTitle) {
        return new Group(id, newTitle, tint, nodes);
    }

    /// The same in another colour.
    public Group tinted(Tint newTint) {
        return new Group(id, title, newTint, nodes);
    }

    /// The same with one more layer.
    public Group with(String node) {
        var more = new LinkedHashSet<>(nodes);
        more.add(node);
        return new Group(id, title, tint, more);
    }

    /// The same without some of its layers.
    public Group without(Collection<String> gone) {
        var kept = new LinkedHashSet<>(nodes);
        kept.removeAll(gone);
        return new Group(id, title, tint, kept);
    }
}
