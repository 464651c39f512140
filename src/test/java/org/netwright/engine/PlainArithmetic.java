package org.netwright.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.netwright.model.Weights;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Dropout;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.GlobalPool;
import org.netwright.op.GroupNorm;
import org.netwright.op.Input;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Merge;
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Pad;
import org.netwright.op.Pool;
import org.netwright.op.Program;
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.Upsample;
import org.netwright.op.Window;
import org.netwright.tensor.Form;
import org.netwright.tensor.Tensor;

/// Runs a network for one sample after another in plain loops over `double`, straight from the definitions: slow, and
/// independent of every engine. Sequences are given without their padding.
public final class PlainArithmetic {
    private final Program program;
    private final Weights weights;

    public PlainArithmetic(Program program, Weights weights) {
        this.program = program;
        this.weights = weights;
    }

    /// The values of all steps for one sample, each in row-major order.
    ///
    /// @param inputs the sample by input name
    public List<double[]> run(Map<String, double[]> inputs) {
        var values = new ArrayList<double[]>();
        for (Step step : program.steps()) {
            List<double[]> in = step.inputs().stream().map(values::get).toList();
            values.add(value(step, in, inputs));
        }
        return values;
    }

    private double[] weight(Step step, int index) {
        if (index >= step.weights().size()) {
            return new double[0];
        }
        Tensor tensor = weights.tensors().get(step.nameOf(step.weights().get(index)));
        float[] floats = tensor.toFloats();
        double[] out = new double[floats.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = floats[i];
        }
        return out;
    }

    private double[] value(Step step, List<double[]> in, Map<String, double[]> inputs) {
        if (step.op() instanceof Input(String name, var ignored)) {
            return inputs.get(name);
        }
        double[] x = in.getFirst();
        Form from = program.forms(step).getFirst();
        double[] w = weight(step, 0);
        double[] b = weight(step, 1);
        return switch (step.op()) {
            case Input _ -> throw new IllegalStateException();
            case Output _, Dropout _, Flatten _, Reshape _ -> x;
            case Linear linear -> linear(x, w, b, linear.units());
            case Conv conv -> conv.window().rank() == 1 ? conv1(conv, x, w, b, from) : conv2(conv, x, w, b, from, step.form());
            case ConvTranspose conv -> transposed(conv, x, w, b, from, step.form());
            case Pool pool -> pool(pool, x, from, step.form());
            case GlobalPool pool -> rows(x, from.size(0), row -> pool.kind() == Pool.Kind.MAX
                    ? Arrays.stream(row).max().orElseThrow() : Arrays.stream(row).average().orElseThrow());
            case Pad pad -> pad(pad, x, from, step.form());
            case Upsample upsample -> upsample(upsample, x, from, step.form());
            case BatchNorm norm -> batchNorm(norm, x, from, w, b, weight(step, 2), weight(step, 3));
            case GroupNorm norm -> groupNorm(norm, x, from, w, b);
            case LayerNorm norm -> layerNorm(norm, x, from, w, b);
            case Activate activate -> activate(activate, x, from);
            case PRelu _ -> each(x, (v, i) -> v > 0 ? v : v * w[channel(from, x.length, i)]);
            case Merge merge -> in.stream().reduce((a, c) ->
                    each(a, (v, i) -> merge.kind() == Merge.Kind.ADD ? v + c[i] : v * c[i])).orElseThrow();
            case Concat _ -> concat(in, program.forms(step));
            case Embed embed -> embed(embed, x, w);
            case Recurrent recurrent -> recurrent(recurrent, step, x, from.size(1));
            case Attention attention -> attention(attention, x, from.size(1), w, b, weight(step, 2), weight(step, 3));
            case SequenceMean _ -> columns(x, from.size(1));
        };
    }

    private interface Cell {
        double of(double value, int index);
    }

    private interface Fold {
        double of(double[] row);
    }

    private static double[] each(double[] x, Cell cell) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = cell.of(x[i], i);
        }
        return out;
    }

    private static double[] rows(double[] x, int rows, Fold fold) {
        double[] out = new double[rows];
        int width = x.length / rows;
        for (int r = 0; r < rows; r++) {
            out[r] = fold.of(Arrays.copyOfRange(x, r * width, (r + 1) * width));
        }
        return out;
    }

    private static double[] columns(double[] x, int width) {
        double[] out = new double[width];
        for (int i = 0; i < x.length; i++) {
            out[i % width] += x[i] / (x.length / width);
        }
        return out;
    }

    private static int channel(Form form, int length, int index) {
        return form.isImage() ? index / (length / form.size(0)) : index % form.size(-1);
    }

    private static double[] linear(double[] x, double[] w, double[] b, int units) {
        int features = w.length / units;
        double[] out = new double[x.length / features * units];
        for (int i = 0; i < out.length; i++) {
            out[i] = b.length == 0 ? 0 : b[i % units];
            for (int f = 0; f < features; f++) {
                out[i] += x[i / units * features + f] * w[i % units * features + f];
            }
        }
        return out;
    }

    /// Which element a window at a position covers with its k-th on an axis.
    private static int at(Window window, int axis, int position, int k) {
        return position * window.stride().get(axis) - window.padding().get(axis) + k * window.dilation().get(axis);
    }

    private static double[] conv2(Conv conv, double[] x, double[] w, double[] b, Form from, Form to) {
        Window win = conv.window();
        int in = from.size(0) / conv.groups();
        int area = win.area();
        double[] out = new double[(int) to.elements(1)];
        for (int i = 0; i < out.length; i++) {
            int f = i / (to.size(1) * to.size(2));
            int row = i / to.size(2) % to.size(1);
            int column = i % to.size(2);
            int group = f / (conv.filters() / conv.groups());
            out[i] = b.length == 0 ? 0 : b[f];
            for (int c = 0; c < in; c++) {
                for (int k = 0; k < area; k++) {
                    int y = at(win, 0, row, k / win.kernel().get(1));
                    int z = at(win, 1, column, k % win.kernel().get(1));
                    if (y >= 0 && y < from.size(1) && z >= 0 && z < from.size(2)) {
                        double pixel = x[((group * in + c) * from.size(1) + y) * from.size(2) + z];
                        out[i] += pixel * w[(f * in + c) * area + k];
                    }
                }
            }
        }
        return out;
    }

    private static double[] conv1(Conv conv, double[] x, double[] w, double[] b, Form from) {
        Window win = conv.window();
        int features = from.size(1);
        int in = features / conv.groups();
        int steps = x.length / features;
        int positions = Math.max(0, win.positions(0, steps));
        double[] out = new double[positions * conv.filters()];
        for (int i = 0; i < out.length; i++) {
            int f = i % conv.filters();
            int group = f / (conv.filters() / conv.groups());
            out[i] = b.length == 0 ? 0 : b[f];
            for (int c = 0; c < in; c++) {
                for (int k = 0; k < win.kernel().getFirst(); k++) {
                    int t = at(win, 0, i / conv.filters(), k);
                    if (t >= 0 && t < steps) {
                        out[i] += x[t * features + group * in + c] * w[(f * in + c) * win.kernel().getFirst() + k];
                    }
                }
            }
        }
        return out;
    }

    private static double[] transposed(ConvTranspose conv, double[] x, double[] w, double[] b, Form from, Form to) {
        Window win = conv.window();
        double[] out = new double[(int) to.elements(1)];
        for (int i = 0; i < out.length; i++) {
            out[i] = b.length == 0 ? 0 : b[i / (to.size(1) * to.size(2))];
        }
        for (int i = 0; i < x.length; i++) {
            int c = i / (from.size(1) * from.size(2));
            for (int f = 0; f < conv.filters(); f++) {
                for (int k = 0; k < win.area(); k++) {
                    int y = at(win, 0, i / from.size(2) % from.size(1), k / win.kernel().get(1));
                    int z = at(win, 1, i % from.size(2), k % win.kernel().get(1));
                    if (y >= 0 && y < to.size(1) && z >= 0 && z < to.size(2)) {
                        double weight = w[(c * conv.filters() + f) * win.area() + k];
                        out[(f * to.size(1) + y) * to.size(2) + z] += x[i] * weight;
                    }
                }
            }
        }
        return out;
    }

    private static double[] pool(Pool pool, double[] x, Form from, Form to) {
        Window win = pool.window();
        double[] out = new double[(int) to.elements(1)];
        for (int i = 0; i < out.length; i++) {
            var seen = new ArrayList<Double>();
            for (int k = 0; k < win.area(); k++) {
                int y = at(win, 0, i / to.size(2) % to.size(1), k / win.kernel().get(1));
                int z = at(win, 1, i % to.size(2), k % win.kernel().get(1));
                if (y >= 0 && y < from.size(1) && z >= 0 && z < from.size(2)) {
                    seen.add(x[(i / (to.size(1) * to.size(2)) * from.size(1) + y) * from.size(2) + z]);
                }
            }
            var numbers = seen.stream().mapToDouble(v -> v);
            out[i] = pool.kind() == Pool.Kind.MAX ? numbers.max().orElseThrow() : numbers.average().orElseThrow();
        }
        return out;
    }

    private static double[] pad(Pad pad, double[] x, Form from, Form to) {
        double[] out = new double[(int) to.elements(1)];
        for (int i = 0; i < x.length; i++) {
            int y = i / from.size(2) % from.size(1) + pad.top();
            out[(i / (from.size(1) * from.size(2)) * to.size(1) + y) * to.size(2) + i % from.size(2) + pad.left()] = x[i];
        }
        return out;
    }

    private static double[] upsample(Upsample up, double[] x, Form from, Form to) {
        double[] out = new double[(int) to.elements(1)];
        for (int i = 0; i < out.length; i++) {
            int c = i / (to.size(1) * to.size(2));
            int row = i / to.size(2) % to.size(1);
            int column = i % to.size(2);
            if (!up.bilinear()) {
                out[i] = x[(c * from.size(1) + row / up.factor().height()) * from.size(2) + column / up.factor().width()];
                continue;
            }
            double y = Math.max(0, (row + 0.5) / up.factor().height() - 0.5);
            double z = Math.max(0, (column + 0.5) / up.factor().width() - 0.5);
            for (int k = 0; k < 4; k++) {
                int near = Math.min((int) y + k / 2, from.size(1) - 1);
                int beside = Math.min((int) z + k % 2, from.size(2) - 1);
                double share = (k / 2 == 0 ? 1 - y + (int) y : y - (int) y) * (k % 2 == 0 ? 1 - z + (int) z : z - (int) z);
                out[i] += share * x[(c * from.size(1) + near) * from.size(2) + beside];
            }
        }
        return out;
    }

    private static double[] batchNorm(
            BatchNorm n, double[] x, Form form, double[] scale, double[] shift, double[] mean, double[] variance) {
        return each(x, (v, i) -> {
            int c = channel(form, x.length, i);
            return (v - mean[c]) / Math.sqrt(variance[c] + n.epsilon()) * scale[c] + shift[c];
        });
    }

    private static double[] normalised(double[] x, int size, double epsilon) {
        double[] out = new double[x.length];
        for (int from = 0; from < x.length; from += size) {
            double[] part = Arrays.copyOfRange(x, from, from + size);
            double mean = Arrays.stream(part).average().orElseThrow();
            double variance = Arrays.stream(part).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
            for (int i = 0; i < size; i++) {
                out[from + i] = (part[i] - mean) / Math.sqrt(variance + epsilon);
            }
        }
        return out;
    }

    private static double[] groupNorm(GroupNorm norm, double[] x, Form form, double[] scale, double[] shift) {
        return each(normalised(x, x.length / norm.groups(), norm.epsilon()),
                (v, i) -> v * scale[channel(form, x.length, i)] + shift[channel(form, x.length, i)]);
    }

    private static double[] layerNorm(LayerNorm norm, double[] x, Form form, double[] scale, double[] shift) {
        double[] normalised = normalised(x, scale.length, norm.epsilon());
        return each(normalised, (v, i) -> v * scale[i % scale.length] + shift[i % scale.length]);
    }

    private static double sigmoid(double v) {
        return 1 / (1 + Math.exp(-v));
    }

    /// Φ by its series, exact to the last digits for the small numbers of tests.
    private static double normal(double v) {
        double term = v;
        double sum = v;
        for (int n = 1; n < 200; n++) {
            term *= v * v / (2 * n + 1);
            sum += term;
        }
        return 0.5 + sum * Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double[] activate(Activate a, double[] x, Form form) {
        return switch (a.function()) {
            case NONE -> x;
            case RELU -> each(x, (v, i) -> Math.max(0, v));
            case LEAKY_RELU -> each(x, (v, i) -> v > 0 ? v : a.slope() * v);
            case ELU -> each(x, (v, i) -> v > 0 ? v : a.slope() * Math.expm1(v));
            case GELU -> each(x, (v, i) -> v * normal(v));
            case SILU -> each(x, (v, i) -> v * sigmoid(v));
            case MISH -> each(x, (v, i) -> v * Math.tanh(Math.log1p(Math.exp(v))));
            case SIGMOID -> each(x, (v, i) -> sigmoid(v));
            case TANH -> each(x, (v, i) -> Math.tanh(v));
            case SOFTMAX -> form.isImage()
                    ? softmax(x, form.size(0), x.length / form.size(0))
                    : softmax(x, form.size(-1), 1);
        };
    }

    /// @param count how many numbers share
    /// @param stride how far apart they are
    private static double[] softmax(double[] x, int count, int stride) {
        return each(x, (v, i) -> {
            int first = stride == 1 ? i / count * count : i % stride;
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += Math.exp(x[first + k * stride]);
            }
            return Math.exp(v) / sum;
        });
    }

    private static double[] concat(List<double[]> in, List<Form> forms) {
        if (forms.getFirst().isImage() || forms.getFirst().rank() == 1) {
            return in.stream().flatMapToDouble(Arrays::stream).toArray();
        }
        int width = forms.stream().mapToInt(form -> form.size(-1)).sum();
        int rows = in.getFirst().length / forms.getFirst().size(-1);
        double[] out = new double[rows * width];
        int at = 0;
        for (int k = 0; k < in.size(); k++) {
            int own = forms.get(k).size(-1);
            for (int i = 0; i < in.get(k).length; i++) {
                out[i / own * width + at + i % own] = in.get(k)[i];
            }
            at += own;
        }
        return out;
    }

    private static double[] embed(Embed embed, double[] x, double[] w) {
        double[] out = new double[x.length * embed.features()];
        for (int i = 0; i < out.length; i++) {
            out[i] = w[(int) x[i / embed.features()] * embed.features() + i % embed.features()];
        }
        return out;
    }

    private double[] recurrent(Recurrent op, Step step, double[] x, int features) {
        int steps = x.length / features;
        double[] out = new double[steps * op.hidden() * op.directions()];
        double[] last = new double[op.hidden() * op.directions()];
        for (int way = 0; way < op.directions(); way++) {
            double[] h = new double[op.hidden()];
            double[] c = new double[op.hidden()];
            for (int k = 0; k < steps; k++) {
                int t = way == 0 ? k : steps - 1 - k;
                double[] word = Arrays.copyOfRange(x, t * features, (t + 1) * features);
                int rows = op.cell().gates() * op.hidden();
                double[] a = linear(word, weight(step, 4 * way), weight(step, 4 * way + 2), rows);
                double[] r = linear(h, weight(step, 4 * way + 1), weight(step, 4 * way + 3), rows);
                h = cell(op, a, r, h, c);
                System.arraycopy(h, 0, out, (t * op.directions() + way) * op.hidden(), op.hidden());
            }
            System.arraycopy(h, 0, last, way * op.hidden(), op.hidden());
        }
        return op.sequence() ? out : last;
    }

    private static double[] cell(Recurrent op, double[] a, double[] r, double[] h, double[] c) {
        int n = op.hidden();
        double[] next = new double[n];
        for (int i = 0; i < n; i++) {
            if (op.cell() == Recurrent.Cell.LSTM) {
                c[i] = sigmoid(a[n + i] + r[n + i]) * c[i] + sigmoid(a[i] + r[i]) * Math.tanh(a[2 * n + i] + r[2 * n + i]);
                next[i] = sigmoid(a[3 * n + i] + r[3 * n + i]) * Math.tanh(c[i]);
            } else {
                double update = sigmoid(a[n + i] + r[n + i]);
                double fresh = Math.tanh(a[2 * n + i] + sigmoid(a[i] + r[i]) * r[2 * n + i]);
                next[i] = (1 - update) * fresh + update * h[i];
            }
        }
        return next;
    }

    private static double[] attention(
            Attention op, double[] x, int d, double[] win, double[] bin, double[] wout, double[] bout) {
        int steps = x.length / d;
        int size = d / op.heads();
        double[] qkv = linear(x, win, bin, 3 * d);
        double[] joined = new double[x.length];
        for (int head = 0; head < op.heads(); head++) {
            for (int q = 0; q < steps; q++) {
                int seen = op.causal() ? q + 1 : steps;
                double[] scores = new double[seen];
                for (int k = 0; k < seen; k++) {
                    for (int i = 0; i < size; i++) {
                        double key = qkv[k * 3 * d + d + head * size + i];
                        scores[k] += qkv[q * 3 * d + head * size + i] * key / Math.sqrt(size);
                    }
                }
                double[] shares = softmax(scores, seen, 1);
                for (int k = 0; k < seen; k++) {
                    for (int i = 0; i < size; i++) {
                        joined[q * d + head * size + i] += shares[k] * qkv[k * 3 * d + 2 * d + head * size + i];
                    }
                }
            }
        }
        return linear(joined, wout, bout, d);
    }
}
