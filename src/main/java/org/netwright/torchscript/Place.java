package org.netwright.torchscript;

import java.util.List;
import java.util.Optional;
import org.netwright.op.Step;
import org.netwright.tensor.DType;
import org.netwright.tensor.Form;

/// One operation about to be written, with the names of everything it touches.
///
/// @param code takes its lines
/// @param step the operation
/// @param forms of its inputs
/// @param inputs variables of its inputs
/// @param mask the variable of its inputs' mask (batch × time, true for real steps), where one travels along
/// @param weights variables of its weights
/// @param mode training or answering, and in which precision
record Place(
        CodeWriter code,
        Step step,
        List<Form> forms,
        List<String> inputs,
        Optional<String> mask,
        List<String> weights,
        Mode mode) {

    /// How the network is run.
    ///
    /// @param training whether dropout drops and normalisation looks at the batch
    /// @param real the element type of numbers
    record Mode(boolean training, DType real) {}

    /// The variable of the first input.
    String x() {
        return inputs.getFirst();
    }

    /// The form of the first input.
    Form form() {
        return forms.getFirst();
    }

    /// A variable for something on the way to the value.
    String local(String what) {
        return "v" + step.value() + "_" + what;
    }

    /// Puts an expression into a variable for something on the way and gives its name.
    @SuppressWarnings("AnnotateFormatMethod") // its annotations are a library of their own
    String let(String what, String format, Object... values) {
        code.line(local(what) + " = " + format, values);
        return local(what);
    }

    /// The variable of a weight, or `None` if the operation has fewer.
    String weight(int index) {
        return index < weights.size() ? weights.get(index) : "None";
    }
}
