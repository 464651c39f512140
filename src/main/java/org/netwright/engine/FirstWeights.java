package org.netwright.engine;

import java.util.TreeMap;
import org.netwright.data.SplitMix;
import org.netwright.model.Weights;
import org.netwright.op.Init;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;

/// The weights a network starts with. What a weight starts with depends on the seed and its name alone, so it stays the
/// same when the network is edited elsewhere.
final class FirstWeights {
    private FirstWeights() {}

    /// First values of every weight of a network.
    static Weights of(Program program, long seed) {
        var tensors = new TreeMap<String, Tensor>();
        for (Step step : program.steps()) {
            for (WeightSpec spec : step.weights()) {
                String name = step.nameOf(spec);
                tensors.put(name, tensor(spec, new SplitMix(SplitMix.seed(seed, name.hashCode()))));
            }
        }
        return new Weights(tensors);
    }

    private static Tensor tensor(WeightSpec spec, SplitMix random) {
        Tensor tensor = Tensor.zeros(spec.shape(), DType.FLOAT32);
        float[] values = new float[Math.toIntExact(spec.shape().size())];
        fill(values, spec, random);
        tensor.data().asFloatBuffer().put(values);
        return tensor;
    }

    private static void fill(float[] values, WeightSpec spec, SplitMix random) {
        switch (spec.init()) {
            case Init.Constant(double value) -> java.util.Arrays.fill(values, (float) value);
            case Init.Normal(double deviation) -> normal(values, deviation, random);
            case Init.Uniform(double limit) -> uniform(values, limit, random);
            case Init.Scaled(double gain, Init.Fan fan, boolean normal) -> {
                double inputs = fan == Init.Fan.IN ? spec.fanIn() : (spec.fanIn() + spec.fanOut()) / 2.0;
                double deviation = Math.sqrt(gain / Math.max(1, inputs));
                if (normal) {
                    normal(values, deviation, random);
                } else {
                    uniform(values, deviation * Math.sqrt(3), random);
                }
            }
            case Init.Orthogonal _ -> orthogonal(values, spec.shape().rank() == 0 ? 1 : spec.shape().dim(0), random);
        }
    }

    private static void uniform(float[] values, double limit, SplitMix random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (limit * (2 * random.nextDouble() - 1));
        }
    }

    private static void normal(float[] values, double deviation, SplitMix random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (deviation * gaussian(random));
        }
    }

    /// Box and Muller (1958); `StrictMath`, so that a seed means the same on every machine.
    private static double gaussian(SplitMix random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /// Rows at right angles to each other and of length 1, or columns where there are more rows: normal numbers put
    /// upright one after another by Gram and Schmidt, twice, which is as good as a QR decomposition.
    private static void orthogonal(float[] values, int rows, SplitMix random) {
        int columns = values.length / Math.max(1, rows);
        int vectors = Math.min(rows, columns);
        int length = Math.max(rows, columns);
        double[][] basis = new double[vectors][length];
        for (int v = 0; v < vectors; v++) {
            for (int i = 0; i < length; i++) {
                basis[v][i] = gaussian(random);
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int before = 0; before < v; before++) {
                    subtract(basis[v], basis[before]);
                }
            }
            normalise(basis[v]);
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = (float) (rows <= columns ? basis[row][column] : basis[column][row]);
            }
        }
    }

    private static void subtract(double[] vector, double[] direction) {
        double along = 0;
        for (int i = 0; i < vector.length; i++) {
            along += vector[i] * direction[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= along * direction[i];
        }
    }

    private static void normalise(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
    }
}
