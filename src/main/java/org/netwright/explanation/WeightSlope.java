package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.op.Upsample;
import org.netwright.op.WeightSpec;

/// How the objective J of one sample changes with one weight w: ∂J/∂w = Σ ∂J/∂y · x over all places where the weight is
/// used, x being what it multiplies there and y what comes out, and what the penalties on the weight add.
///
/// @param terms a place each: which y, x (1 for a bias, 0 for padding), and ∂J/∂y
/// @param penalty l₁ · sign w + 2 l₂ · w for a kernel of a layer with penalties; else 0
/// @param total ∂J/∂w
public record WeightSlope(List<Working.Term> terms, double penalty, double total) {
    /// Copies the terms.
    public WeightSlope {
        terms = List.copyOf(terms);
    }

    /// The slope of a weight of a dense layer or a convolution.
    ///
    /// @param sample on its way through the network
    /// @param step number of the operation in the program
    /// @param weight which of its weights: 0 for the kernel, 1 for the bias
    /// @param index which number of it, in row-major order
    /// @param layer ∂J/∂a for every number a that the layer makes, as [LayerSlopes#all] gives them
    /// @return empty for other operations, and where something stands between the operation and the end of its layer that
    ///     is not written down number by number
    public static Optional<WeightSlope> of(Followed sample, int step, int weight, int index, double[] layer) {
        Step which = sample.program().steps().get(step);
        return back(sample, which, layer).flatMap(slopes -> of(sample.site(which), weight, index, slopes));
    }

    private static Optional<WeightSlope> of(Site at, int weight, int index, double[] slopes) {
        return switch (at.step().op()) {
            case Linear linear -> Optional.of(linear(at, linear, weight, index, slopes));
            case Conv conv -> Optional.of(convolution(at, conv, weight, index, slopes));
            case Activate _, Attention _, BatchNorm _, Concat _, ConvTranspose _, Dropout _, Embed _, Flatten _ -> Optional.empty();
            case GlobalPool _, GroupNorm _, Input _, LayerNorm _, Merge _, Output _, PRelu _, Pad _ -> Optional.empty();
            case Pool _, Recurrent _, Reshape _, SequenceMean _, Upsample _ -> Optional.empty();
        };
    }

    private static WeightSlope linear(Site at, Linear linear, int weight, int index, double[] slopes) {
        int features = at.weight(0).length / linear.units();
        int unit = weight == 0 ? index / features : index;
        var terms = new ArrayList<Working.Term>();
        for (int row = 0; row < slopes.length / linear.units(); row++) {
            int y = row * linear.units() + unit;
            terms.add(new Working.Term(y, weight == 0 ? at.x()[row * features + index % features] : 1, slopes[y]));
        }
        return summed(at, weight, index, terms);
    }

    private static WeightSlope convolution(Site at, Conv conv, int weight, int index, double[] slopes) {
        int area = conv.window().area();
        int channels = Convolutions.channels(at, conv);
        int filter = weight == 0 ? index / (channels * area) : index;
        var terms = new ArrayList<Working.Term>();
        for (int y = 0; y < slopes.length; y++) {
            if (Convolutions.filter(at, conv, y) == filter) {
                int input = weight == 0
                        ? Convolutions.area(at, conv, y, index / area % channels).indices()[index % area]
                        : -1;
                double x = weight == 0 ? (input < 0 ? 0 : at.x()[input]) : 1;
                terms.add(new Working.Term(y, x, slopes[y]));
            }
        }
        return summed(at, weight, index, terms);
    }

    private static WeightSlope summed(Site at, int weight, int index, List<Working.Term> terms) {
        double w = at.weight(weight)[index];
        boolean kernel = at.step().weights().get(weight).role() == WeightSpec.Role.KERNEL;
        Traits traits = at.step().traits();
        double penalty = kernel ? traits.l1() * Math.signum(w) + 2 * traits.l2() * w : 0;
        double sum = terms.stream().mapToDouble(Working.Term::product).sum();
        return new WeightSlope(terms, penalty, sum + penalty);
    }

    /// ∂J/∂y for every number an operation makes, from those its layer makes: back through what follows it there.
    private static Optional<double[]> back(Followed sample, Step from, double[] layer) {
        List<Step> steps = sample.steps(from.node());
        double[] slopes = layer;
        for (Step step : steps.subList(steps.indexOf(from) + 1, steps.size()).reversed()) {
            Optional<double[]> before = back(sample.site(step), slopes);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            slopes = before.get();
        }
        return Optional.of(slopes);
    }

    private static Optional<double[]> back(Site at, double[] slopes) {
        return switch (at.step().op()) {
            case Activate activate -> Optional.of(
                    activate.function() == Function.SOFTMAX ? softmax(at, slopes) : activate(at, activate, slopes));
            case BatchNorm norm -> Optional.of(normalised(at, norm, slopes));
            case Dropout _, Flatten _, Reshape _, Output _ -> Optional.of(slopes);
            case Attention _, Concat _, Conv _, ConvTranspose _, Embed _, GlobalPool _, GroupNorm _ -> Optional.empty();
            case Input _, LayerNorm _, Linear _, Merge _, PRelu _, Pad _, Pool _, Recurrent _ -> Optional.empty();
            case SequenceMean _, Upsample _ -> Optional.empty();
        };
    }

    private static double[] normalised(Site at, BatchNorm norm, double[] slopes) {
        double[] before = slopes.clone();
        for (int i = 0; i < before.length; i++) {
            int c = at.channel(i);
            before[i] *= at.weight(0)[c] / Math.sqrt(at.weight(3)[c] + norm.epsilon());
        }
        return before;
    }

    private static double[] activate(Site at, Activate activate, double[] slopes) {
        double[] before = slopes.clone();
        for (int i = 0; i < before.length; i++) {
            before[i] *= Activations.slope(activate, at.x()[i]);
        }
        return before;
    }

    /// ∂J/∂xᵢ = pᵢ (∂J/∂pᵢ − Σ pⱼ ∂J/∂pⱼ), over what shares one probability.
    private static double[] softmax(Site at, double[] slopes) {
        double[] before = new double[slopes.length];
        int count = at.form().isImage() ? at.form().size(0) : at.form().size(-1);
        int apart = at.form().isImage() ? slopes.length / count : 1;
        for (int i = 0; i < slopes.length; i++) {
            int first = at.form().isImage() ? i % apart : i / count * count;
            double mean = 0;
            for (int k = 0; k < count; k++) {
                int other = first + k * apart;
                mean += Arithmetic.of(at, other).total() * slopes[other];
            }
            before[i] = Arithmetic.of(at, i).total() * (slopes[i] - mean);
        }
        return before;
    }
}
