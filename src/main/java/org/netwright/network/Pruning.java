package org.netwright.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;

/// Leaves out of a program what leads to no output.
final class Pruning {
    private Pruning() {}

    static Program toOutput(List<Step> steps) {
        Set<Integer> needed = new HashSet<>();
        for (Step step : steps.reversed()) {
            if (step.op() instanceof Output || needed.contains(step.value())) {
                needed.add(step.value());
                needed.addAll(step.inputs());
            }
        }
        Map<Integer, Integer> renumbered = new HashMap<>();
        var kept = new ArrayList<Step>();
        for (Step step : steps) {
            if (needed.contains(step.value())) {
                int value = kept.size();
                renumbered.put(step.value(), value);
                List<Integer> from = step.inputs().stream().map(renumbered::get).toList();
                kept.add(new Step(
                        step.node(), step.name(), step.op(), from, value, step.form(), step.weights(), step.traits()));
            }
        }
        return new Program(kept);
    }
}
