package org.netwright.workspace;

import java.util.Collection;
import org.netwright.network.Compiled;
import org.netwright.network.NodeFacts;

/// What layers cost together, as far as it is known.
///
/// @param layers how many there are
/// @param parameters trained and frozen weights
/// @param flops floating-point operations of one sample's forward pass
/// @param bytes what training needs for them, see [Compiled#trainingBytes]
public record Totals(int layers, long parameters, long flops, long bytes) {
    /// Of these layers.
    ///
    /// @param batch samples a step
    public static Totals of(Compiled compiled, Collection<String> ids, int batch) {
        long parameters = 0;
        long flops = 0;
        long elements = 0;
        for (String id : ids) {
            NodeFacts facts = compiled.facts().getOrDefault(id, NodeFacts.UNKNOWN);
            parameters += facts.parameters();
            flops += facts.flops();
            elements += facts.elements();
        }
        return new Totals(ids.size(), parameters, flops, 4L * (4 * parameters + 2L * batch * elements));
    }
}
