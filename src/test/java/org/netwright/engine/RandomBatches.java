package org.netwright.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.netwright.data.Batch;
import org.netwright.data.SplitMix;
import org.netwright.op.Input;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.DType;
import org.netwright.tensor.Element;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Batches of random samples for any network, texts of different lengths among them.
public final class RandomBatches {
    private final SplitMix random;

    public RandomBatches(long seed) {
        random = new SplitMix(seed);
    }

    /// A batch whose sequences have up to so many steps; the first sample has them all.
    public Batch batch(Program program, int size, int steps) {
        var inputs = new LinkedHashMap<String, Tensor>();
        for (Step step : program.inputs()) {
            if (step.op() instanceof Input(String name, Form form)) {
                inputs.put(name, form.isReal() ? numbers(form, size, steps) : words(form, size, steps));
            }
        }
        Output output = (Output) program.output().op();
        return new Batch(size, inputs, new LinkedHashMap<>(Map.of(output.target(), targets(program, output, size))));
    }

    private Tensor numbers(Form form, int size, int steps) {
        Shape shape = form.shape(steps).batched(size);
        float[] values = new float[(int) shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (2 * random.nextDouble() - 1);
        }
        return Tensor.of(shape, values);
    }

    private Tensor words(Form form, int size, int steps) {
        int vocabulary = ((Element.Token) form.element()).vocabulary();
        long[] values = new long[size * steps];
        for (int sample = 0; sample < size; sample++) {
            int length = sample == 0 ? steps : 1 + random.nextInt(steps);
            for (int step = 0; step < length; step++) {
                values[sample * steps + step] = 1 + random.nextInt(vocabulary - 1);
            }
        }
        return Tensor.of(Shape.of(size, steps), values);
    }

    private Tensor targets(Program program, Output output, int size) {
        int outputs = program.output().form().size(0);
        return switch (output.head()) {
            case CLASSIFICATION -> labels(size, outputs);
            case BINARY -> labels(size, 2);
            case REGRESSION -> numbers(Form.vector(outputs), size, 1);
        };
    }

    private Tensor labels(int size, int classes) {
        Tensor labels = Tensor.zeros(Shape.of(size), DType.INT64);
        for (int i = 0; i < size; i++) {
            labels.data().putLong(Long.BYTES * i, random.nextInt(classes));
        }
        return labels;
    }
}
