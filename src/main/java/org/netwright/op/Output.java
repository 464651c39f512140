package org.netwright.op;

import java.util.List;
import org.netwright.param.Labelled;
import org.netwright.tensor.Form;

/// Where predictions leave. It passes raw scores (logits) on; losses take those, and only `predict` turns them into
/// probabilities.
///
/// @param target the data's name for what is predicted
/// @param head how scores become predictions
public record Output(String target, Head head) implements Op {
    /// How raw scores become predictions.
    public enum Head implements Labelled {
        /// One score a class; softmax.
        CLASSIFICATION("Classification"),
        /// One score; sigmoid gives the probability of the second class.
        BINARY("Binary"),
        /// The scores are the prediction.
        REGRESSION("Regression");

        private final String label;

        Head(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Override
    public String id() {
        return "output";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        if (!in.isVector()) {
            return Inferred.mismatch(Misfit.NOT_A_VECTOR, "op.output.needs-vector", head.label(), Forms.say(in));
        }
        return Inferred.ok(in);
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 0;
    }
}
