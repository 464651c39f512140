package org.netwright.ui.follow;

import org.netwright.explanation.LossWorking;
import org.netwright.explanation.Working;
import org.netwright.op.Output;
import org.netwright.op.Recurrent;
import org.netwright.op.Upsample;
import org.netwright.workspace.Sight;

/// What is said of a stop, as the key of a sentence or two.
final class Sayings {
    private Sayings() {}

    static String of(Sight sight) {
        return switch (sight) {
            case Sight.Forward forward when forward.step().form().isTokens() && forward.working() instanceof Working.Given ->
                "follow.say.given.words";
            case Sight.Forward forward when forward.step().op() instanceof Upsample && forward.working() instanceof Working.Copied ->
                "follow.say.repeated";
            case Sight.Forward forward -> "follow.say." + of(forward.working());
            case Sight.Answered answered -> switch (answered.loss()) {
                case LossWorking.OfClass of ->
                    of.head() == Output.Head.BINARY ? "follow.say.sigmoid" : "follow.say.softmax";
                case LossWorking.OfNumbers ignored -> "follow.say.numbers";
            };
            case Sight.Judged judged -> switch (judged.loss()) {
                case LossWorking.OfClass ignored -> "follow.say.loss";
                case LossWorking.OfNumbers ignored -> "follow.say.errors";
            };
            case Sight.Backward ignored -> "follow.say.chain";
            case Sight.Change ignored -> "follow.say.update";
        };
    }

    private static String of(Working working) {
        return switch (working) {
            case Working.WeightedSum ignored -> "sum";
            case Working.Convolution ignored -> "convolution";
            case Working.Greatest ignored -> "greatest";
            case Working.Mean ignored -> "mean";
            case Working.Activated ignored -> "activated";
            case Working.Softmax ignored -> "softmax";
            case Working.Normalised ignored -> "normalised";
            case Working.Attended ignored -> "attended";
            case Working.Combined ignored -> "combined";
            case Working.Copied ignored -> "copied";
            case Working.LookedUp ignored -> "embedding";
            case Working.Given ignored -> "given";
            case Working.Gated of -> of.cell() == Recurrent.Cell.LSTM ? "lstm" : "gru";
            case Working.Spread ignored -> "spread";
            case Working.Blended ignored -> "blended";
        };
    }
}
