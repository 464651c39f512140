package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netwright.explanation.LossSlope;
import org.netwright.explanation.LossWorking;
import org.netwright.explanation.NumberSlope;
import org.netwright.explanation.StepSlope;
import org.netwright.explanation.WeightSlope;
import org.netwright.explanation.WeightUpdate;
import org.netwright.explanation.Working;
import org.netwright.op.Step;

/// What there is to see at a [Stop]: the numbers, and the working of the one that is chosen.
public sealed interface Sight {
    /// Where it is seen.
    Stop stop();

    /// What an operation makes. A recurrent layer is seen as if it gave its state after every step, whatever it gives.
    ///
    /// @param step the operation
    /// @param index the chosen number, in row-major order
    /// @param inputs what it takes
    /// @param made what it makes
    /// @param working of the chosen number
    @SuppressWarnings("ArrayRecordComponent") // all numbers of a layer, never compared
    record Forward(Step step, int index, List<double[]> inputs, double[] made, Working working) implements Sight {
        /// Copies the list.
        public Forward {
            inputs = List.copyOf(inputs);
        }

        @Override
        public Stop stop() {
            return new Stop.Through(step.value());
        }
    }

    /// The prediction.
    ///
    /// @param step the output
    /// @param index the chosen score
    /// @param loss how scores become the prediction
    record Answered(Step step, int index, LossWorking loss) implements Sight {
        @Override
        public Stop stop() {
            return new Stop.Through(step.value());
        }
    }

    /// The loss.
    ///
    /// @param index the chosen score
    /// @param loss what it is and why
    /// @param slope how it changes with each score
    record Judged(int index, LossWorking loss, LossSlope slope) implements Sight {
        @Override
        public Stop stop() {
            return new Stop.Judged();
        }
    }

    /// How the loss changes with what an operation makes.
    ///
    /// @param step the operation
    /// @param index the chosen number, in row-major order
    /// @param made what it makes
    /// @param slopes ∂J/∂ each of those; empty where they are not known
    /// @param sums the chain rule for the chosen number, one sum for each operation that takes it; empty where one of them
    ///     is not written out
    @SuppressWarnings("ArrayRecordComponent") // all numbers of a layer, never compared
    record Backward(
            Step step, int index, double[] made, Optional<double[]> slopes, Optional<List<NumberSlope>> sums)
            implements Sight {
        @Override
        public Stop stop() {
            return new Stop.BackTo(step.value());
        }
    }

    /// How one weight changes.
    ///
    /// @param step the operation
    /// @param index the chosen number, counted over all weights
    /// @param weights all that training changes
    /// @param slope ∂J/∂w; empty where it is not written out
    /// @param behind in recurrent layers and attention, where the largest product of the slope comes from
    /// @param update the optimiser's step with it
    record Change(
            Step step,
            int index,
            Weights weights,
            Optional<WeightSlope> slope,
            Optional<StepSlope> behind,
            Optional<WeightUpdate> update)
            implements Sight {
        @Override
        public Stop stop() {
            return new Stop.Change(step.value());
        }
    }

    /// The weights of an operation that training changes, such as kernel and bias, one after the other. Their numbers are
    /// counted over all of them.
    ///
    /// @param all numbers, each weight in row-major order
    /// @param firsts which number is the first of each weight
    @SuppressWarnings("ArrayRecordComponent") // all weights of a layer, never compared
    record Weights(double[] all, List<Integer> firsts) {
        /// Copies the list.
        public Weights {
            firsts = List.copyOf(firsts);
        }

        /// Puts weights one after the other.
        static Weights of(List<double[]> weights) {
            var firsts = new ArrayList<Integer>();
            int numbers = 0;
            for (double[] weight : weights) {
                firsts.add(numbers);
                numbers += weight.length;
            }
            return new Weights(weights.stream().flatMapToDouble(Arrays::stream).toArray(), firsts);
        }

        /// Which weight a number is of.
        public int weight(int index) {
            int weight = firsts.size() - 1;
            while (firsts.get(weight) > index) {
                weight--;
            }
            return weight;
        }

        /// Which number of its weight a number is.
        public int within(int index) {
            return index - firsts.get(weight(index));
        }

        /// How many numbers a weight has.
        public int size(int weight) {
            return (weight + 1 < firsts.size() ? firsts.get(weight + 1) : all.length) - firsts.get(weight);
        }

        /// The numbers of a weight.
        public double[] numbers(int weight) {
            return Arrays.copyOfRange(all, firsts.get(weight), firsts.get(weight) + size(weight));
        }
    }
}
