package org.netwright.layer;

/// A place where wires end or begin.
///
/// @param id stable name in files
/// @param label what a person calls it
/// @param min how many wires it needs
/// @param max how many wires it takes
public record Port(String id, String label, int min, int max) {
    /// The usual single input.
    public static final Port IN = new Port("in", "Input", 1, 1);
    /// An input that takes several wires, in the order they were drawn.
    public static final Port INPUTS = new Port("in", "Inputs", 2, 64);
    /// The usual output, which feeds any number of wires.
    public static final Port OUT = new Port("out", "Output", 0, Integer.MAX_VALUE);
}
