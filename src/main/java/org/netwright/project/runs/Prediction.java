package org.netwright.project.runs;

import java.util.List;
import org.netwright.data.SampleView;
import org.netwright.tensor.Target;

/// What a network says of one sample.
///
/// @param name what tells a person which sample it is
/// @param seen the sample as the network is given it, before its numbers are scaled
/// @param target what is predicted
/// @param numbers a probability for each class, or numbers
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Prediction(String name, SampleView seen, Target target, float[] numbers) {
    /// The place of the likeliest class.
    public int likeliest() {
        return likeliest(numbers);
    }

    /// The names of the classes or numbers.
    public List<String> names() {
        return switch (target) {
            case Target.Classes(List<String> labels) -> labels;
            case Target.Reals(List<String> names) -> names;
        };
    }

    static int likeliest(float[] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return best;
    }

    /// The probabilities of both classes where a network gives one.
    static float[] numbers(Target target, float[] answer) {
        return target instanceof Target.Classes && answer.length == 1 ? new float[] {1 - answer[0], answer[0]} : answer;
    }
}
