package org.netwright.ui.follow;

import java.util.List;
import java.util.Optional;
import org.netwright.explanation.WeightSlope;
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
import org.netwright.op.Upsample;
import org.netwright.param.Message;
import org.netwright.workspace.Sight;

/// How the slope of a weight is written down: the letters in it, and what is said of it.
///
/// @param say a sentence; empty where the formula says it all
/// @param y what comes out where the weight is used
/// @param x what it multiplies there, as the formula has it; nothing where it is only added or passed on
/// @param steps whether the places are steps of a sequence
record SlopeFace(Optional<Message> say, String y, String x, boolean steps) {
    private static final int RECURRENT_KINDS = 4;
    private static final List<String> ATTENTION = List.of("q", "k", "v", "y");

    static SlopeFace of(Sight.Change sight, WeightSlope slope) {
        int weight = sight.weights().weight(sight.index());
        boolean added = weight == 1;
        return switch (sight.step().op()) {
            case Linear _, Conv _ -> new SlopeFace(Optional.empty(), "y", added ? "" : "x", false);
            case ConvTranspose _ -> numbers(added ? "follow.change.spread-bias" : "follow.change.spread", added ? "" : "x");
            case Embed _ ->
                new SlopeFace(Optional.of(Message.of("follow.change.word", slope.terms().size())), "y", "", false);
            case BatchNorm _ -> numbers("follow.change.batch-norm", added ? "" : "x̂");
            case LayerNorm _, GroupNorm _ -> numbers("follow.change.norm", added ? "" : "x̂");
            case PRelu _ -> numbers("follow.change.prelu", "x");
            case Recurrent op -> recurrent(sight, op, weight);
            case Attention _ -> attention(sight, weight);
            case Activate _, Concat _, Dropout _, Flatten _, GlobalPool _, Input _, Merge _ -> numbers("follow.change.untold", "");
            case Output _, Pad _, Pool _, Reshape _, SequenceMean _, Upsample _ -> numbers("follow.change.untold", "");
        };
    }

    private static SlopeFace numbers(String say, String x) {
        return new SlopeFace(Optional.of(Message.of(say)), "y", x, false);
    }

    private static SlopeFace recurrent(Sight.Change sight, Recurrent op, int weight) {
        int kind = weight % RECURRENT_KINDS;
        boolean backwards = weight >= RECURRENT_KINDS;
        int each = sight.weights().size(weight) / op.cell().gates();
        boolean kept = kind % 2 == 1 && op.cell().letter(sight.weights().within(sight.index()) / each) == 'n';
        String x = kind == 0 ? "x" : kind > 1 ? "" : backwards ? "h_{t+1}" : "h_{t−1}";
        return new SlopeFace(Optional.of(Message.of("follow.change.steps-added")), kept ? "a_{h}" : "a", x, true);
    }

    private static SlopeFace attention(Sight.Change sight, int weight) {
        int stacked = ATTENTION.size() - 1;
        int each = sight.weights().size(weight) / stacked;
        int part = weight > 1 ? stacked : sight.weights().within(sight.index()) / each;
        String x = weight % 2 == 1 ? "" : weight > 1 ? "z" : "x";
        return new SlopeFace(Optional.of(Message.of("follow.change.attention." + part)), ATTENTION.get(part), x, true);
    }

    /// The slope with letters: a sum over all places.
    String formula() {
        String place = steps ? "t" : "j";
        String taken = x.isEmpty() ? "" : " · " + (x.contains("_") ? x : x + "_{" + place + "}");
        String made = y.contains("_") ? y : y + "_{" + place + "}";
        return "{∂J}/{∂θ} = Σ_{" + place + "} {∂J}/{∂" + made + "}" + taken;
    }

    /// What the column of the slopes is called.
    String slope() {
        return y.contains("_") ? "∂J/∂aₕ" : "∂J/∂" + y;
    }

    /// What the column of what the weight multiplies is called.
    String taken() {
        return x.isEmpty() ? "x" : x.contains("_") ? "h" : x;
    }
}
