package org.netwright.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.training.Loss;

/// What a network said of every sample of a test set whose targets are numbers.
public final class NumberScores {
    private final List<String> names;
    private final Loss loss;
    private final int[] samples;
    private final float[] truths;
    private final float[] values;

    /// Answers for samples.
    ///
    /// @param names what each number is called
    /// @param loss what the run made small
    /// @param samples their numbers in the data set
    /// @param truths of one sample after the other
    /// @param values what was answered, likewise
    public NumberScores(List<String> names, Loss loss, int[] samples, float[] truths, float[] values) {
        this.names = List.copyOf(names);
        this.loss = loss;
        this.samples = samples.clone();
        this.truths = truths.clone();
        this.values = values.clone();
    }

    /// What each number is called.
    public List<String> names() {
        return names;
    }

    /// How many samples there are.
    public int size() {
        return samples.length;
    }

    /// The number in the data set of the sample at a place.
    public int sample(int place) {
        return samples[place];
    }

    /// What is true of it.
    ///
    /// @param output which number
    public double truth(int place, int output) {
        return truths[place * names.size() + output];
    }

    /// What was answered.
    ///
    /// @param output which number
    public double value(int place, int output) {
        return values[place * names.size() + output];
    }

    /// By how much the answer is too great.
    ///
    /// @param output which number
    public double residual(int place, int output) {
        return value(place, output) - truth(place, output);
    }

    /// The loss of a sample: the mean over its numbers.
    public double loss(int place) {
        double sum = 0;
        for (int output = 0; output < names.size(); output++) {
            sum += loss.of(residual(place, output));
        }
        return sum / names.size();
    }

    /// What the network says of a sample.
    public Answer.OfNumbers answer(int place) {
        var real = new ArrayList<Double>();
        var said = new ArrayList<Double>();
        for (int output = 0; output < names.size(); output++) {
            real.add(truth(place, output));
            said.add(value(place, output));
        }
        return new Answer.OfNumbers(samples[place], real, said, loss(place));
    }
}
