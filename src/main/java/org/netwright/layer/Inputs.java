package org.netwright.layer;

import java.util.List;
import java.util.Map;
import org.netwright.op.Value;

/// The values at a layer's input ports.
///
/// @param byPort values by port id, in the order the wires were drawn
public record Inputs(Map<String, List<Value>> byPort) {
    /// Copies the map.
    public Inputs {
        byPort = Map.copyOf(byPort);
    }

    /// The single value of the usual input.
    public Value one() {
        return at(Port.IN);
    }

    /// The single value of a port.
    public Value at(Port port) {
        return all(port).getFirst();
    }

    /// All values of a port.
    public List<Value> all(Port port) {
        return byPort.getOrDefault(port.id(), List.of());
    }
}
