package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.Output;
import org.netwright.training.Loss;

/// The loss J of one sample with the numbers in it: from scores by way of the prediction to one number.
public sealed interface LossWorking {
    /// J.
    double total();

    /// −log p of the true class.
    ///
    /// @param head how scores become probabilities
    /// @param scores as the network gives them: one for each class, or one for the second of two
    /// @param powers e to each score less the greatest; e to the negative score where there is one
    /// @param chances the probability of each class
    /// @param truth the true class
    record OfClass(
            Output.Head head, List<Double> scores, List<Double> powers, List<Double> chances, int truth, double total)
            implements LossWorking {
        /// Copies the lists.
        public OfClass {
            scores = List.copyOf(scores);
            powers = List.copyOf(powers);
            chances = List.copyOf(chances);
        }

        /// The likeliest class.
        public int guess() {
            int best = 0;
            for (int i = 1; i < chances.size(); i++) {
                best = chances.get(i) > chances.get(best) ? i : best;
            }
            return best;
        }
    }

    /// The mean of what each number is off by, measured as the loss does.
    ///
    /// @param loss how
    /// @param answers what the network says
    /// @param truths what is true
    /// @param parts the loss of each
    record OfNumbers(Loss loss, List<Double> answers, List<Double> truths, List<Double> parts, double total)
            implements LossWorking {
        /// Copies the lists.
        public OfNumbers {
            answers = List.copyOf(answers);
            truths = List.copyOf(truths);
            parts = List.copyOf(parts);
        }
    }

    /// The loss of a sample that is of a class.
    ///
    /// @param head how scores become predictions
    /// @param scores raw scores
    /// @param truth the true class
    static LossWorking ofClass(Output.Head head, float[] scores, int truth) {
        List<Double> raw = doubles(scores);
        if (head == Output.Head.BINARY) {
            double chance = Activations.sigmoid(raw.getFirst());
            double margin = truth == 1 ? raw.getFirst() : -raw.getFirst();
            double total = Math.max(-margin, 0) + Math.log1p(Math.exp(-Math.abs(margin)));
            return new OfClass(
                    head, raw, List.of(Math.exp(-raw.getFirst())), List.of(1 - chance, chance), truth, total);
        }
        double greatest = raw.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<Double> powers = raw.stream().map(score -> Math.exp(score - greatest)).toList();
        double sum = powers.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> chances = powers.stream().map(power -> power / sum).toList();
        return new OfClass(head, raw, powers, chances, truth, greatest + Math.log(sum) - raw.get(truth));
    }

    /// The loss of a sample whose targets are numbers.
    ///
    /// @param answers what was answered
    /// @param truths what is true
    static LossWorking ofNumbers(Loss loss, float[] answers, float[] truths) {
        var parts = new ArrayList<Double>();
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            double part = loss.of((double) answers[i] - truths[i]);
            parts.add(part);
            sum += part;
        }
        return new OfNumbers(loss, doubles(answers), doubles(truths), parts, sum / answers.length);
    }

    private static List<Double> doubles(float[] numbers) {
        var out = new ArrayList<Double>();
        for (float number : numbers) {
            out.add((double) number);
        }
        return out;
    }
}
