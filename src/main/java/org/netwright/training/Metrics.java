package org.netwright.training;

import java.util.List;
import java.util.SequencedMap;
import org.netwright.op.Output;
import org.netwright.tensor.Tensor;

/// Figures that say how good answers are, gathered batch by batch from raw scores and true targets. Sums are kept in
/// double precision, so the figures do not depend on how samples are put into batches beyond the last digits.
public sealed interface Metrics permits ClassMetrics, NumberMetrics {
    /// Metrics for an output.
    ///
    /// @param head how scores become predictions
    /// @param loss what the run makes small
    /// @param classWeights how much samples of each class count in the loss; empty if all count the same
    static Metrics of(Output.Head head, Loss loss, List<Double> classWeights) {
        return switch (head) {
            case CLASSIFICATION, BINARY -> new ClassMetrics(head == Output.Head.BINARY, classWeights);
            case REGRESSION -> new NumberMetrics(loss);
        };
    }

    /// R², the share of a target's variance that is explained. A target that never changes has no variance to explain: 1
    /// if it is met exactly, else 0.
    ///
    /// @param squaredErrors the sum of squared errors
    /// @param deviations the sum of squared differences of targets from their mean
    static double explained(double squaredErrors, double deviations) {
        return deviations > 0 ? 1 - squaredErrors / deviations : squaredErrors == 0 ? 1 : 0;
    }

    /// Counts a batch in.
    ///
    /// @param scores batch × outputs, before softmax or sigmoid
    /// @param targets a class a sample, or batch × outputs
    void add(Tensor scores, Tensor targets);

    /// The figures of everything counted so far.
    ///
    /// @param part what names start with, such as `validation` for `validation_loss`
    SequencedMap<String, Double> figures(String part);
}
