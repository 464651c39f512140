package org.netwright.explanation;

import java.util.List;
import org.netwright.op.Activate;
import org.netwright.op.Function;

/// The arithmetic behind one number that an operation makes for one sample, with the real numbers in it. Numbers of a
/// value are counted in row-major order.
public sealed interface Working {
    /// The number.
    double total();

    /// A number times a weight.
    ///
    /// @param input which number of the input
    /// @param x the number
    /// @param weight what it is multiplied by
    record Term(int input, double x, double weight) {
        /// x · w.
        public double product() {
            return x * weight;
        }
    }

    /// Σ xᵢ wᵢ + b: one unit of a dense layer.
    ///
    /// @param terms one for each input
    /// @param bias b; 0 where there is none
    record WeightedSum(List<Term> terms, double bias, double total) implements Working {
        /// Copies the terms.
        public WeightedSum {
            terms = List.copyOf(terms);
        }
    }

    /// Window × kernel, summed over the channels, + b: one number of a convolution.
    ///
    /// @param patches one for each channel the filter sees
    /// @param bias b; 0 where there is none
    record Convolution(List<Patch> patches, double bias, double total) implements Working {
        /// Copies the patches.
        public Convolution {
            patches = List.copyOf(patches);
        }
    }

    /// What a filter sees of one channel.
    ///
    /// @param area where
    /// @param inputs the numbers there, row by row; 0 for padding
    /// @param kernel the weights they are multiplied by
    /// @param sum of the products
    @SuppressWarnings("ArrayRecordComponent") // many of them, never compared
    record Patch(Area area, double[] inputs, double[] kernel, double sum) {}

    /// The greatest number of a window.
    ///
    /// @param area where it is looked for
    /// @param inputs the numbers there, row by row; negative infinity for padding, which never wins
    /// @param winner which of them is it; of equal ones the first
    @SuppressWarnings("ArrayRecordComponent") // many of them, never compared
    record Greatest(Area area, double[] inputs, int winner, double total) implements Working {}

    /// The mean of a window.
    ///
    /// @param area where
    /// @param inputs the numbers there, row by row; 0 for padding
    /// @param count how many of them count: padding does not
    @SuppressWarnings("ArrayRecordComponent") // many of them, never compared
    record Mean(Area area, double[] inputs, int count, double total) implements Working {}

    /// An activation function of one number.
    ///
    /// @param function which
    /// @param slope its slope or α, where it has one
    /// @param x the number
    record Activated(Function function, double slope, double x, double total) implements Working {
        /// What the function makes of another number.
        public double at(double other) {
            return Activations.of(new Activate(function, slope), other);
        }
    }

    /// eˣ over the sum of all eˣ; the greatest score is taken from all of them first, which changes nothing.
    ///
    /// @param scores that share one probability
    /// @param which of them is asked for
    /// @param powers e to each score less the greatest
    /// @param sum of the powers
    @SuppressWarnings("ArrayRecordComponent") // as many as classes, never compared
    record Softmax(double[] scores, int which, double[] powers, double sum, double total) implements Working {}

    /// scale · (x − mean) / √(variance + ε) + shift.
    ///
    /// @param x the number
    /// @param mean of what is normalised together, or the running one
    /// @param variance likewise
    /// @param epsilon ε
    /// @param scale what the rest is multiplied by
    /// @param shift what is added
    record Normalised(
            double x, double mean, double variance, double epsilon, double scale, double shift, double total)
            implements Working {}

    /// One feature of one step after attention: each head mixes the values of all steps, and the mixtures of all heads are
    /// weighed and summed.
    ///
    /// @param step which step looks
    /// @param heads what each head does
    /// @param terms the mixtures, one number after the other, times the output weights
    /// @param bias added at the end
    record Attended(int step, List<Head> heads, List<Term> terms, double bias, double total) implements Working {
        /// Copies the lists.
        public Attended {
            heads = List.copyOf(heads);
            terms = List.copyOf(terms);
        }
    }

    /// One head at one step.
    ///
    /// @param query of the step
    /// @param scores query · key / √size for each step; negative infinity for those it must not see
    /// @param weights their softmax: how much of each step's value is in the mixture
    /// @param mixture Σ weight · value
    @SuppressWarnings("ArrayRecordComponent") // as long as the sentence, never compared
    record Head(double[] query, double[] scores, double[] weights, double[] mixture) {}

    /// Numbers of several inputs added or multiplied.
    ///
    /// @param product whether they are multiplied
    /// @param parts one of each input
    record Combined(boolean product, List<Double> parts, double total) implements Working {
        /// Copies the parts.
        public Combined {
            parts = List.copyOf(parts);
        }
    }

    /// A number passed on as it is.
    ///
    /// @param input of which input
    /// @param index which of its numbers; negative for a zero of padding
    record Copied(int input, int index, double total) implements Working {}

    /// A number of the vector of a word.
    ///
    /// @param word its number in the vocabulary
    /// @param feature which number
    record LookedUp(int word, int feature, double total) implements Working {}

    /// A number of the sample itself.
    record Given(double total) implements Working {}

    /// A number that takes too many steps to write down, as that of a recurrent layer; NaN where it is not known.
    record Untold(double total) implements Working {}
}
