package org.netwright.evaluation;

import java.util.Arrays;
import java.util.List;
import org.netwright.op.Output;
import org.netwright.tensor.Target;
import org.netwright.tensor.Tensor;
import org.netwright.training.ClassRule;
import org.netwright.training.Loss;

/// Takes what a network says of a test set, batch by batch, and keeps of each sample its scores and its target.
public final class Tally {
    private final Target target;
    private final Output.Head head;
    private final Loss loss;
    private final int[] samples;
    private float[] scores = {};
    private float[] numbers = {};
    private final int[] truths;
    private int taken;

    /// A tally of no samples yet.
    ///
    /// @param target what is predicted
    /// @param head how scores become predictions
    /// @param loss what the run made small
    /// @param samples the numbers of the test samples in the data set, in the order in which they will come
    public Tally(Target target, Output.Head head, Loss loss, int[] samples) {
        this.target = target;
        this.head = head;
        this.loss = loss;
        this.samples = samples.clone();
        truths = new int[samples.length];
    }

    /// Takes a batch.
    ///
    /// @param given batch × outputs, before softmax or sigmoid
    /// @param targets a class a sample, or batch × outputs
    public void add(Tensor given, Tensor targets) {
        float[] values = given.toFloats();
        int count = given.shape().dim(0);
        int outputs = values.length / Math.max(1, count);
        scores = room(scores, outputs);
        System.arraycopy(values, 0, scores, taken * outputs, values.length);
        switch (target) {
            case Target.Classes ignored -> {
                long[] classes = targets.toLongs();
                for (int i = 0; i < count; i++) {
                    truths[taken + i] = (int) classes[i];
                }
            }
            case Target.Reals ignored -> {
                numbers = room(numbers, outputs);
                System.arraycopy(targets.toFloats(), 0, numbers, taken * outputs, values.length);
            }
        }
        taken += count;
    }

    private float[] room(float[] kept, int outputs) {
        return kept.length == 0 ? new float[Math.multiplyExact(samples.length, outputs)] : kept;
    }

    /// The evaluation of what was taken.
    public Evaluation evaluation() {
        int[] seen = Arrays.copyOf(samples, taken);
        return switch (target) {
            case Target.Classes(List<String> labels) -> {
                boolean binary = head == Output.Head.BINARY;
                var rule = new ClassRule(binary, binary ? 1 : labels.size());
                yield new ClassEvaluation(
                        new ClassScores(labels, rule, seen, Arrays.copyOf(truths, taken), scores));
            }
            case Target.Reals(List<String> names) ->
                new NumberEvaluation(new NumberScores(names, loss, seen, numbers, scores));
        };
    }
}
