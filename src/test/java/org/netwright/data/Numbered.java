package org.netwright.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.netwright.tensor.DType;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Target;
import org.netwright.tensor.Tensor;

/// Samples that are their own numbers.
///
/// @param size how many
/// @param testStart the first of the test part
/// @param classOf the class of a sample; negative for none
public record Numbered(int size, int testStart, IntUnaryOperator classOf) implements RawData, Samples {
    @Override
    public OptionalInt stratum(int index) {
        int found = classOf.applyAsInt(index);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    @Override
    public Fitted fit(int[] train) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Samples prepared(Fitted fitted) {
        return this;
    }

    @Override
    public DataSchema schema() {
        return DataSchema.of("input", Form.vector(1), "target", new Target.Reals(List.of("y")));
    }

    @Override
    public boolean hasTargets() {
        return false;
    }

    @Override
    public OptionalInt label(int index) {
        return stratum(index);
    }

    @Override
    public String describe(int index) {
        return "#" + index;
    }

    @Override
    public Batch fill(int[] indices, int from, int count, BatchBuffers into) {
        Tensor numbers = into.tensor("input", Shape.of(count, 1), DType.FLOAT32);
        var out = numbers.data().asFloatBuffer();
        for (int i = 0; i < count; i++) {
            out.put(indices[from + i]);
        }
        var inputs = new LinkedHashMap<String, Tensor>();
        inputs.put("input", numbers);
        return new Batch(count, inputs, new LinkedHashMap<>());
    }
}
