package org.netwright.explanation;

import java.util.List;
import org.netwright.op.Step;
import org.netwright.tensor.Form;

/// One operation with all that its numbers follow from, for one sample.
///
/// @param step the operation
/// @param forms of its inputs
/// @param inputs its inputs, each in row-major order
/// @param weights its weights, likewise
record Site(Step step, List<Form> forms, List<double[]> inputs, List<double[]> weights) {
    /// The first input.
    double[] x() {
        return inputs.getFirst();
    }

    /// The form of the first input.
    Form form() {
        return forms.getFirst();
    }

    /// One of its weights.
    double[] weight(int which) {
        return weights.get(which);
    }

    /// A number of one of its weights; 0 where the operation has no such weight.
    double bias(int which, int index) {
        return which < weights.size() ? weights.get(which)[index] : 0;
    }

    /// How many steps the sequence that flows in has.
    int steps() {
        return x().length / form().size(-1);
    }

    /// The channel of a picture, or the feature, that a number of the first input belongs to.
    int channel(int index) {
        return form().isImage() ? index / (form().size(1) * form().size(2)) : index % form().size(-1);
    }
}
