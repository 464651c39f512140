package org.netwright.engine;

import java.util.LinkedHashMap;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.data.SplitMix;
import org.netwright.tensor.DType;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Target;
import org.netwright.tensor.Tensor;

/// Samples drawn at random that can be learnt: the class, or the number, follows from the sum of weighted inputs.
public final class DrawnSamples implements Samples {
    private final DataSchema schema;
    private final float[][] inputs;
    private final double[] sums;

    public DrawnSamples(DataSchema schema, int size, long seed) {
        this.schema = schema;
        var random = new SplitMix(seed);
        int numbers = (int) schema.input().elements(1);
        inputs = new float[size][numbers];
        sums = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < numbers; j++) {
                inputs[i][j] = (float) (2 * random.nextDouble() - 1);
                sums[i] += inputs[i][j] * Math.cos(j);
            }
        }
    }

    /// Most of them to train with, the rest in two halves.
    public Split split() {
        int half = inputs.length / 10;
        int train = inputs.length - 2 * half;
        return new Split(
                IntStream.range(0, train).toArray(),
                IntStream.range(train, train + half).toArray(),
                IntStream.range(train + half, inputs.length).toArray());
    }

    /// Makes one number of a sample what it should not be.
    public void spoil(int index, float value) {
        inputs[index][0] = value;
    }

    @Override
    public DataSchema schema() {
        return schema;
    }

    @Override
    public int size() {
        return inputs.length;
    }

    @Override
    public boolean hasTargets() {
        return true;
    }

    @Override
    public OptionalInt label(int index) {
        return switch (schema.target()) {
            case Target.Classes classes ->
                OptionalInt.of((int) Math.clamp((sums[index] + 1) / 2 * classes.labels().size(), 0, classes.labels().size() - 1));
            case Target.Reals _ -> OptionalInt.empty();
        };
    }

    @Override
    public String describe(int index) {
        return "sample " + index;
    }

    @Override
    public Batch fill(int[] indices, int from, int count, BatchBuffers into) {
        Form form = schema.input();
        var in = new LinkedHashMap<String, Tensor>();
        String input = schema.inputs().firstEntry().getKey();
        Tensor x = into.tensor(input, form.shape(1).batched(count), DType.FLOAT32);
        in.put(input, x);
        var out = new LinkedHashMap<String, Tensor>();
        String target = schema.targets().firstEntry().getKey();
        boolean classes = schema.target() instanceof Target.Classes;
        Tensor t = into.tensor(target, classes ? Shape.of(count) : Shape.of(count, 1), classes ? DType.INT64 : DType.FLOAT32);
        out.put(target, t);
        var xs = x.data().asFloatBuffer();
        var ts = t.data();
        for (int i = 0; i < count; i++) {
            int sample = indices[from + i];
            xs.put(inputs[sample]);
            if (classes) {
                ts.putLong(label(sample).orElseThrow());
            } else {
                ts.putFloat((float) sums[sample]);
            }
        }
        return new Batch(count, in, out);
    }
}
