package org.netwright.network;

import org.netwright.param.Param;
import org.netwright.param.Values;

/// A layer of the drawing.
///
/// @param id stable, unique in the network, never shown
/// @param name what the user calls it, unique in the network; weights are named by it
/// @param kind id of its [org.netwright.layer.LayerKind]
/// @param values what is set
/// @param at where its card lies
public record Node(String id, String name, String kind, Values values, Point at) {
    /// The same with another name.
    public Node named(String newName) {
        return new Node(id, newName, kind, values, at);
    }

    /// The same with other values.
    public Node with(Values newValues) {
        return new Node(id, name, kind, newValues, at);
    }

    /// The same with one value set.
    public <T> Node with(Param<T> param, T value) {
        return with(values.with(param, value));
    }

    /// The same elsewhere.
    public Node moved(Point to) {
        return new Node(id, name, kind, values, to);
    }
}
