package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Dropout;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.Function;
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
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Upsample;
import org.netwright.tensor.Form;

/// Works out single numbers of an operation from its inputs and weights, as the network answers: nothing is dropped, and
/// normalisation goes by running statistics.
final class Arithmetic {
    private Arithmetic() {}

    /// The working behind one number.
    static Working of(Site at, int index) {
        return switch (at.step().op()) {
            case Linear linear -> linear(at, linear.units(), index);
            case Conv conv -> Convolutions.of(at, conv, index);
            case Pool pool -> pooled(pool.kind(), at, Convolutions.pooled(at, pool, index));
            case GlobalPool pool -> pooled(pool.kind(), at, Area.whole(at.form(), index));
            case SequenceMean ignored ->
                pooled(Pool.Kind.MEAN, at, Area.allSteps(at.steps(), at.form().size(-1), index));
            case Activate activate -> activate(at, activate, index);
            case PRelu ignored -> prelu(at, index);
            case BatchNorm norm -> Norms.batch(at, norm, index);
            case LayerNorm norm -> Norms.layer(at, norm, index);
            case GroupNorm norm -> Norms.group(at, norm, index);
            case Attention attention -> Attentions.of(at, attention, index);
            case Merge merge -> merged(at, merge.kind() == Merge.Kind.MULTIPLY, index);
            case Concat ignored -> concatenated(at, index);
            case Pad pad -> padded(at, pad, index);
            case Embed ignored -> lookedUp(at, index);
            case Flatten ignored -> copied(at, 0, index);
            case Reshape ignored -> copied(at, 0, index);
            case Dropout ignored -> copied(at, 0, index);
            case Output ignored -> copied(at, 0, index);
            case Input ignored -> new Working.Given(Double.NaN);
            case Recurrent recurrent -> new Recurrence(at, recurrent).made(index);
            case ConvTranspose conv -> new Transposed(at, conv).of(index);
            case Upsample upsample -> new Enlarging(at, upsample).of(index);
        };
    }

    /// All numbers, without their workings where those would take long.
    ///
    /// @param numbers how many there are
    static double[] all(Site at, int numbers) {
        return switch (at.step().op()) {
            case Conv conv -> Convolutions.all(at, conv, numbers);
            case Attention attention -> Attentions.all(at, attention);
            case ConvTranspose conv -> new Transposed(at, conv).all(numbers);
            case Recurrent recurrent -> new Recurrence(at, recurrent).made();
            case Activate _, BatchNorm _, Concat _, Dropout _, Embed _ -> oneByOne(at, numbers);
            case Flatten _, GlobalPool _, GroupNorm _, Input _, LayerNorm _, Linear _ -> oneByOne(at, numbers);
            case Merge _, Output _, PRelu _, Pad _, Pool _ -> oneByOne(at, numbers);
            case Reshape _, SequenceMean _, Upsample _ -> oneByOne(at, numbers);
        };
    }

    private static double[] oneByOne(Site at, int numbers) {
        double[] all = new double[numbers];
        for (int i = 0; i < numbers; i++) {
            all[i] = of(at, i).total();
        }
        return all;
    }

    private static Working linear(Site at, int units, int index) {
        double[] weight = at.weight(0);
        int features = weight.length / units;
        int unit = index % units;
        int row = index / units;
        var terms = new ArrayList<Working.Term>(features);
        double total = at.bias(1, unit);
        for (int f = 0; f < features; f++) {
            int input = row * features + f;
            var term = new Working.Term(input, at.x()[input], weight[unit * features + f]);
            terms.add(term);
            total += term.product();
        }
        return new Working.WeightedSum(terms, at.bias(1, unit), total);
    }

    private static Working pooled(Pool.Kind kind, Site at, Area area) {
        return switch (kind) {
            case MAX -> {
                double[] inputs = area.of(at.x(), Double.NEGATIVE_INFINITY);
                int winner = 0;
                for (int k = 1; k < inputs.length; k++) {
                    winner = inputs[k] > inputs[winner] ? k : winner;
                }
                yield new Working.Greatest(area, inputs, winner, inputs[winner]);
            }
            case MEAN -> {
                double[] inputs = area.of(at.x(), 0);
                double sum = 0;
                for (double input : inputs) {
                    sum += input;
                }
                yield new Working.Mean(area, inputs, area.count(), sum / area.count());
            }
        };
    }

    private static Working activate(Site at, Activate activate, int index) {
        if (activate.function() == Function.SOFTMAX) {
            return softmax(at, index);
        }
        double x = at.x()[index];
        return new Working.Activated(activate.function(), activate.slope(), x, Activations.of(activate, x));
    }

    /// The slope of a negative number is learned, one for each channel.
    private static Working prelu(Site at, int index) {
        double slope = at.weight(0)[at.channel(index)];
        double x = at.x()[index];
        return new Working.Activated(Function.LEAKY_RELU, slope, x, x > 0 ? x : slope * x);
    }

    private static Working softmax(Site at, int index) {
        int count = at.form().isImage() ? at.form().size(0) : at.form().size(-1);
        int apart = at.form().isImage() ? at.x().length / count : 1;
        int first = at.form().isImage() ? index % apart : index / count * count;
        double[] scores = new double[count];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            scores[i] = at.x()[first + i * apart];
            greatest = Math.max(greatest, scores[i]);
        }
        double[] powers = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            powers[i] = Math.exp(scores[i] - greatest);
            sum += powers[i];
        }
        int which = (index - first) / apart;
        return new Working.Softmax(scores, which, powers, sum, powers[which] / sum);
    }

    private static Working merged(Site at, boolean product, int index) {
        List<Double> parts = at.inputs().stream().map(input -> input[index]).toList();
        double total = product ? 1 : 0;
        for (double part : parts) {
            total = product ? total * part : total + part;
        }
        return new Working.Combined(product, parts, total);
    }

    /// Channels of pictures and numbers of vectors stand one input after the other; features of sequences step by step.
    private static Working concatenated(Site at, int index) {
        List<Form> forms = at.forms();
        boolean sequence = !at.form().isImage() && at.form().rank() > 1;
        int row = sequence ? index / at.step().form().size(-1) : 0;
        int rest = sequence ? index % at.step().form().size(-1) : index;
        for (int i = 0; i < forms.size(); i++) {
            int size = sequence ? forms.get(i).size(-1) : at.inputs().get(i).length;
            if (rest < size) {
                return copied(at, i, sequence ? row * size + rest : rest);
            }
            rest -= size;
        }
        throw new IndexOutOfBoundsException(index);
    }

    private static Working padded(Site at, Pad pad, int index) {
        Form to = at.step().form();
        int y = index / to.size(2) % to.size(1) - pad.top();
        int x = index % to.size(2) - pad.left();
        int channel = index / (to.size(1) * to.size(2));
        Form from = at.form();
        boolean inside = channel < from.size(0) && y >= 0 && y < from.size(1) && x >= 0 && x < from.size(2);
        return inside
                ? copied(at, 0, (channel * from.size(1) + y) * from.size(2) + x)
                : new Working.Copied(0, -1, 0);
    }

    private static Working lookedUp(Site at, int index) {
        int features = at.step().form().size(-1);
        int word = (int) at.x()[index / features];
        int feature = index % features;
        return new Working.LookedUp(word, feature, at.weight(0)[word * features + feature]);
    }

    private static Working copied(Site at, int input, int index) {
        return new Working.Copied(input, index, at.inputs().get(input)[index]);
    }
}
