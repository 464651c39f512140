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
import org.netwright.op.Upsample;
import org.netwright.tensor.Form;

/// How the numbers an operation makes change with one that it takes: the partial derivatives ∂y/∂x of the chain rule.
final class Partials {
    private Partials() {}

    /// One partial derivative that is not 0 everywhere.
    ///
    /// @param y which number the operation makes
    /// @param slope ∂y/∂x
    record Partial(int y, double slope) {}

    /// The partial derivatives with respect to one number.
    ///
    /// @param input which input it is of
    /// @param index which of its numbers
    /// @return empty for operations whose derivative is not written down number by number
    static Optional<List<Partial>> of(Site at, int input, int index) {
        return switch (at.step().op()) {
            case Linear linear -> Optional.of(linear(at, linear.units(), index));
            case Conv conv -> Optional.of(Covering.convolved(at, conv, index));
            case Pool pool -> Optional.of(Covering.pooled(at, pool, index));
            case GlobalPool pool -> Optional.of(whole(at, pool, index));
            case SequenceMean ignored -> one(index % at.form().size(-1), 1.0 / at.steps());
            case Activate activate -> activate.function() == Function.SOFTMAX
                    ? Optional.of(softmax(at, index))
                    : one(index, Activations.slope(activate, at.x()[index]));
            case PRelu ignored -> one(index, at.x()[index] > 0 ? 1 : at.weight(0)[at.channel(index)]);
            case BatchNorm norm -> one(index, Norms.slope(at, norm, index));
            case LayerNorm norm -> Optional.of(Norms.layerPartials(at, norm, index));
            case GroupNorm norm -> Optional.of(Norms.groupPartials(at, norm, index));
            case Merge merge -> one(index, merge.kind() == Merge.Kind.ADD ? 1 : others(at, input, index));
            case Concat ignored -> one(concatenated(at, input, index), 1);
            case Pad pad -> one(padded(at, pad, index), 1);
            case Flatten _, Reshape _, Dropout _, Output _ -> one(index, 1);
            case ConvTranspose conv -> Optional.of(new Transposed(at, conv).partials(index));
            case Upsample upsample -> Optional.of(new Enlarging(at, upsample).partials(index));
            case Attention _, Recurrent _, Embed _, Input _ -> Optional.empty();
        };
    }

    private static Optional<List<Partial>> one(int y, double slope) {
        return Optional.of(List.of(new Partial(y, slope)));
    }

    private static List<Partial> linear(Site at, int units, int index) {
        int features = at.weight(0).length / units;
        var partials = new ArrayList<Partial>(units);
        for (int unit = 0; unit < units; unit++) {
            partials.add(new Partial(
                    index / features * units + unit, at.weight(0)[unit * features + index % features]));
        }
        return partials;
    }

    private static List<Partial> whole(Site at, GlobalPool pool, int index) {
        int channel = at.channel(index);
        return switch (Arithmetic.of(at, channel)) {
            case Working.Greatest found when found.area().indices()[found.winner()] != index -> List.of();
            case Working.Greatest ignored -> List.of(new Partial(channel, 1));
            case Working.Mean found -> List.of(new Partial(channel, 1.0 / found.count()));
            case Working other -> throw new IllegalStateException(pool + " gave " + other);
        };
    }

    private static List<Partial> softmax(Site at, int index) {
        int count = at.form().isImage() ? at.form().size(0) : at.form().size(-1);
        int apart = at.form().isImage() ? at.x().length / count : 1;
        int first = at.form().isImage() ? index % apart : index / count * count;
        double mine = Arithmetic.of(at, index).total();
        var partials = new ArrayList<Partial>(count);
        for (int k = 0; k < count; k++) {
            int y = first + k * apart;
            double theirs = Arithmetic.of(at, y).total();
            partials.add(new Partial(y, theirs * ((y == index ? 1 : 0) - mine)));
        }
        return partials;
    }

    private static double others(Site at, int input, int index) {
        double product = 1;
        for (int i = 0; i < at.inputs().size(); i++) {
            product *= i == input ? 1 : at.inputs().get(i)[index];
        }
        return product;
    }

    private static int concatenated(Site at, int input, int index) {
        boolean sequence = !at.form().isImage() && at.form().rank() > 1;
        int before = 0;
        for (int i = 0; i < input; i++) {
            before += sequence ? at.forms().get(i).size(-1) : at.inputs().get(i).length;
        }
        if (!sequence) {
            return before + index;
        }
        int features = at.forms().get(input).size(-1);
        return index / features * at.step().form().size(-1) + before + index % features;
    }

    private static int padded(Site at, Pad pad, int index) {
        Form from = at.form();
        Form to = at.step().form();
        int channel = at.channel(index);
        int y = index / from.size(2) % from.size(1) + pad.top();
        int x = index % from.size(2) + pad.left();
        return (channel * to.size(1) + y) * to.size(2) + x;
    }
}
