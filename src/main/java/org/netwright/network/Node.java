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
/// @param bypassed whether it is switched off: what flows in flows out unchanged
/// @param note what the user has written down about it; usually empty
public record Node(String id, String name, String kind, Values values, Point at, boolean bypassed, String note) {
    /// A layer that does its work and has no note.
    public Node(String id, String name, String kind, Values values, Point at) {
        this(id, name, kind, values, at, false, "");
    }

    /// The same with another name.
    public Node named(String newName) {
        return new Node(id, newName, kind, values, at, bypassed, note);
    }

    /// The same with other values.
    public Node with(Values newValues) {
        return new Node(id, name, kind, newValues, at, bypassed, note);
    }

    /// The same with one value set.
    public <T> Node with(Param<T> param, T value) {
        return with(values.with(param, value));
    }

    /// The same elsewhere.
    public Node moved(Point to) {
        return new Node(id, name, kind, values, to, bypassed, note);
    }

    /// The same, switched off or on.
    public Node bypassed(boolean off) {
        return new Node(id, name, kind, values, at, off, note);
    }

    /// The same with another note.
    public Node noted(String newNote) {
        return new Node(id, name, kind, values, at, bypassed, newNote);
    }
}
