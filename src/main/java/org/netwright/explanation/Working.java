package org.netwright.explanation;

import java.util.List;
import org.netwright.op.Activate;
import org.netwright.op.Function;
import org.netwright.op.Recurrent;

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

    /// Numbers × the weights by which each of them reaches one place of an enlarged picture, summed over the channels, + b:
    /// one number of a transposed convolution.
    ///
    /// @param patches one for each channel; none where no number reaches the place
    /// @param bias b; 0 where there is none
    record Spread(List<Patch> patches, double bias, double total) implements Working {
        /// Copies the patches.
        public Spread {
            patches = List.copyOf(patches);
        }
    }

    /// A number between others: each counts the more, the nearer it is.
    ///
    /// @param patch the numbers and their shares, which add up to 1
    record Blended(Patch patch, double total) implements Working {}

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

    /// One unit of the state of a recurrent layer after one step. An LSTM makes c = f c′ + i g and h = o tanh c, a GRU
    /// h = (1 − z) n + z h′.
    ///
    /// @param cell which of the two
    /// @param turn which step and unit
    /// @param gates i, f, g, o of an LSTM; r, z, n of a GRU
    /// @param before c′ or h′: what the unit carries along; 0 before the first step
    /// @param after c or h
    /// @param total h
    record Gated(Recurrent.Cell cell, Turn turn, List<Gate> gates, double before, double after, double total)
            implements Working {
        /// Copies the gates.
        public Gated {
            gates = List.copyOf(gates);
        }
    }

    /// A unit at a step.
    ///
    /// @param step from 0, in the order of the sequence
    /// @param unit of the state of one way of reading
    /// @param backwards whether the sequence is read from its end
    record Turn(int step, int unit, boolean backwards) {}

    /// A gate at one step: σ or tanh of what it takes from the input and from the state before.
    ///
    /// @param entering Σ w x + b over what flows in; its terms are counted as the input is
    /// @param kept Σ u h′ + b′ over the state before; its terms are counted as units are
    /// @param sum both together, what the state gives to n of a GRU being multiplied by r before
    /// @param made σ or tanh of it
    record Gate(WeightedSum entering, WeightedSum kept, double sum, double made) {}
}
