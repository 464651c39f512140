package org.netwright.op;

import java.util.List;

/// A compiled network: operations in an order in which each finds its inputs made. Everything in it leads to an output.
///
/// @param steps the operations; step *i* makes value *i*
public record Program(List<Step> steps) {
    /// The length taken for a time axis of any length when costs are counted.
    public static final int NOMINAL_STEPS = 100;

    /// Copies the steps and checks their order.
    public Program {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.value() != i || step.inputs().stream().anyMatch(in -> in >= step.value())) {
                throw new IllegalArgumentException("step " + i + " is out of order");
            }
        }
    }

    /// The steps where samples enter.
    public List<Step> inputs() {
        return steps.stream().filter(step -> step.op() instanceof Input).toList();
    }

    /// The step where the prediction leaves.
    public Step output() {
        return steps.stream()
                .filter(step -> step.op() instanceof Output)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a program has an output"));
    }

    /// How its scores become predictions.
    public Output.Head head() {
        return ((Output) output().op()).head();
    }

    /// The last step of each layer, in order: where its activations can be seen.
    public List<Step> taps() {
        var last = new java.util.LinkedHashMap<String, Step>();
        steps.forEach(step -> last.put(step.node(), step));
        return List.copyOf(last.values());
    }

    /// The number of values an optimiser may change, frozen ones included.
    public long parameters() {
        return steps.stream()
                .flatMap(step -> step.weights().stream())
                .filter(WeightSpec::trained)
                .mapToLong(weight -> weight.shape().size())
                .sum();
    }

    /// Floating-point operations of one sample's forward pass.
    public long flops() {
        return steps.stream().mapToLong(this::flops).sum();
    }

    /// Floating-point operations of one step for one sample's forward pass.
    public long flops(Step step) {
        return step.op().flops(forms(step), step.form(), NOMINAL_STEPS);
    }

    /// The forms a step takes.
    public List<org.netwright.tensor.Form> forms(Step step) {
        return step.inputs().stream().map(in -> steps.get(in).form()).toList();
    }
}
