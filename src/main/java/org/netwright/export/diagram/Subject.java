package org.netwright.export.diagram;

import java.util.LinkedHashMap;
import java.util.Set;
import org.netwright.network.Compiled;
import org.netwright.network.Network;

/// What is drawn.
///
/// @param network the layers and the wires between them
/// @param compiled what compiling the whole drawing found: forms, counts and problems
/// @param whole whether it is the whole drawing; notes are about the whole
public record Subject(Network network, Compiled compiled, boolean whole) {
    /// The whole drawing.
    public static Subject all(Network network, Compiled compiled) {
        return new Subject(network, compiled, true);
    }

    /// A part of it: some layers with the wires between them and the frames around them, and some comments.
    ///
    /// @param nodes ids of the layers
    /// @param comments ids of the comments
    public Subject only(Set<String> nodes, Set<String> comments) {
        var kept = new LinkedHashMap<>(network.nodes());
        kept.keySet().retainAll(nodes);
        var wires = network.links().stream()
                .filter(link -> kept.containsKey(link.from()) && kept.containsKey(link.to()))
                .toList();
        var said = network.comments().stream()
                .filter(comment -> comments.contains(comment.id()))
                .toList();
        return new Subject(network.with(kept, wires).withComments(said), compiled, false);
    }
}
