package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import org.netwright.layer.LayerSpec;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.param.Words;
import org.netwright.tensor.Axis;
import org.netwright.tensor.Form;

/// What a screen reader says about layers and wires: whole words, no signs.
record Spoken(Words words) {
    /// A layer: `conv 1, Conv 2D, output 32 by 26 by 26, 320 parameters, 1 problem`.
    ///
    /// @param problems how many it has
    String layer(Node node, LayerSpec spec, NodeFacts facts, long problems) {
        List<String> parts = new ArrayList<>(List.of(node.name(), spec.name()));
        if (node.bypassed()) {
            parts.add(words.of("ui.spoken.bypassed"));
        }
        facts.output().ifPresent(form -> parts.add(words.of("ui.spoken.output", form(form))));
        if (facts.parameters() > 0) {
            parts.add(words.of("ui.spoken.parameters", facts.parameters()));
        }
        if (problems > 0) {
            parts.add(words.of("ui.spoken.problems", problems));
        }
        return String.join(", ", parts);
    }

    /// A wire: `wire from conv 1 to pool 1, 32 by 26 by 26`.
    ///
    /// @param facts of the layer it leaves
    String wire(Node from, Node to, NodeFacts facts) {
        String wire = words.of("ui.spoken.wire", from.name(), to.name());
        return facts.output().map(form -> wire + ", " + form(form)).orElse(wire);
    }

    private String form(Form form) {
        return form.axes().stream()
                .map(this::extent)
                .reduce((before, axis) -> words.of("ui.spoken.by", before, axis))
                .orElse("1");
    }

    private String extent(Axis axis) {
        return axis.anyLength() ? words.of("ui.spoken.any-length") : String.valueOf(axis.size());
    }
}
