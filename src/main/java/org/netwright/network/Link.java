package org.netwright.network;

/// A wire from an output port to an input port.
///
/// @param from id of the node it leaves
/// @param fromPort output port there
/// @param to id of the node it enters
/// @param toPort input port there
public record Link(String from, String fromPort, String to, String toPort) {
    /// A wire between the usual ports.
    public static Link of(String from, String to) {
        return new Link(from, "out", to, "in");
    }
}
