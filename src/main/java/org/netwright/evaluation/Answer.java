package org.netwright.evaluation;

import java.util.List;

/// What a network says of one test sample.
public sealed interface Answer {
    /// The sample's number in the data set.
    int sample();

    /// How wrong the answer is.
    double loss();

    /// A class.
    ///
    /// @param sample its number in the data set
    /// @param truth the true class
    /// @param guess the class that was answered
    /// @param confidence the probability the network gave its answer
    /// @param loss −log of the probability it gave the truth
    record OfClass(int sample, int truth, int guess, double confidence, double loss) implements Answer {
        /// Whether the answer is the truth.
        public boolean right() {
            return truth == guess;
        }
    }

    /// Numbers.
    ///
    /// @param sample its number in the data set
    /// @param truths what is true
    /// @param values what was answered
    /// @param loss the mean over the numbers
    record OfNumbers(int sample, List<Double> truths, List<Double> values, double loss) implements Answer {
        /// Copies the lists.
        public OfNumbers {
            truths = List.copyOf(truths);
            values = List.copyOf(values);
        }
    }
}
