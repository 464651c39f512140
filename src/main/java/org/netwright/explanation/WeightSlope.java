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
import org.netwright.op.Traits;
import org.netwright.op.Upsample;
import org.netwright.op.WeightSpec;

/// How the objective J of one sample changes with one weight w: ∂J/∂w = Σ ∂J/∂y · x over all places where the weight is
/// used, x being what it multiplies there and y what comes out, and what the penalties on the weight add. In a recurrent
/// layer y is what a gate takes at a step; in attention it is a number of a step's question, key or value, or of what is
/// made of the step.
///
/// @param terms a place each: which y, or in recurrent layers and attention which step, x (1 for what is only added or
///     passed on, 0 for padding), and ∂J/∂y
/// @param penalty l₁ · sign w + 2 l₂ · w for a kernel of a layer with penalties; else 0
/// @param total ∂J/∂w
public record WeightSlope(List<Working.Term> terms, double penalty, double total) {
    /// Copies the terms.
    public WeightSlope {
        terms = List.copyOf(terms);
    }

    /// The slope of a weight; empty for operations that have none.
    ///
    /// @param weight which of its weights
    /// @param index which number of it, in row-major order
    /// @param slopes ∂J/∂y for every number y that the operation makes
    static Optional<WeightSlope> of(Site at, int weight, int index, double[] slopes) {
        return terms(at, weight, index, slopes).map(terms -> summed(at, weight, index, terms));
    }

    private static Optional<List<Working.Term>> terms(Site at, int weight, int index, double[] slopes) {
        return switch (at.step().op()) {
            case Linear linear -> Optional.of(linear(at, linear, weight, index, slopes));
            case Conv conv -> Optional.of(convolution(at, conv, weight, index, slopes));
            case ConvTranspose conv -> Optional.of(new Transposed(at, conv).terms(weight, index, slopes));
            case Embed embed -> Optional.of(lookUp(at, embed, index, slopes));
            case Recurrent recurrent -> Optional.of(new RecurrentSlopes(at, recurrent, slopes).terms(weight, index));
            case Attention attention -> Optional.of(new AttentionSlopes(at, attention, slopes).terms(weight, index));
            case BatchNorm norm -> Optional.of(Norms.terms(at, norm, weight, index, slopes));
            case LayerNorm norm -> Optional.of(Norms.terms(at, norm, weight, index, slopes));
            case GroupNorm norm -> Optional.of(Norms.terms(at, norm, weight, index, slopes));
            case PRelu ignored -> Optional.of(bent(at, index, slopes));
            case Activate _, Concat _, Dropout _, Flatten _, GlobalPool _, Input _, Merge _ -> Optional.empty();
            case Output _, Pad _, Pool _, Reshape _, SequenceMean _, Upsample _ -> Optional.empty();
        };
    }

    private static List<Working.Term> linear(Site at, Linear linear, int weight, int index, double[] slopes) {
        int features = at.weight(0).length / linear.units();
        int unit = weight == 0 ? index / features : index;
        var terms = new ArrayList<Working.Term>();
        for (int row = 0; row < slopes.length / linear.units(); row++) {
            int y = row * linear.units() + unit;
            terms.add(new Working.Term(y, weight == 0 ? at.x()[row * features + index % features] : 1, slopes[y]));
        }
        return terms;
    }

    private static List<Working.Term> convolution(Site at, Conv conv, int weight, int index, double[] slopes) {
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
        return terms;
    }

    /// A number of a word's row is passed on wherever the word stands.
    private static List<Working.Term> lookUp(Site at, Embed embed, int index, double[] slopes) {
        var terms = new ArrayList<Working.Term>();
        for (int step = 0; step < at.x().length; step++) {
            if ((int) at.x()[step] == index / embed.features()) {
                int y = step * embed.features() + index % embed.features();
                terms.add(new Working.Term(y, 1, slopes[y]));
            }
        }
        return terms;
    }

    /// A learnt slope multiplies what is not greater than 0; the other numbers of its channel do not use it.
    private static List<Working.Term> bent(Site at, int channel, double[] slopes) {
        var terms = new ArrayList<Working.Term>();
        for (int y = 0; y < slopes.length; y++) {
            if (at.channel(y) == channel && at.x()[y] <= 0) {
                terms.add(new Working.Term(y, at.x()[y], slopes[y]));
            }
        }
        return terms;
    }

    private static WeightSlope summed(Site at, int weight, int index, List<Working.Term> terms) {
        double w = at.weight(weight)[index];
        boolean kernel = at.step().weights().get(weight).role() == WeightSpec.Role.KERNEL;
        Traits traits = at.step().traits();
        double penalty = kernel ? traits.l1() * Math.signum(w) + 2 * traits.l2() * w : 0;
        double sum = terms.stream().mapToDouble(Working.Term::product).sum();
        return new WeightSlope(terms, penalty, sum + penalty);
    }
}
