package org.netwright.workspace;

import java.util.List;
import java.util.stream.IntStream;
import org.netwright.evaluation.Answer;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.evaluation.Evaluation;
import org.netwright.evaluation.NumberEvaluation;

/// Which test samples are looked at.
public sealed interface ResultsFilter {
    /// Those the network is most wrong about, the worst first.
    ///
    /// @param most how many
    record Worst(int most) implements ResultsFilter {}

    /// The wrong answers it was surest of, the surest first; of numbers, the worst.
    ///
    /// @param most how many
    record ConfidentMistakes(int most) implements ResultsFilter {}

    /// A cell of the confusion, in the order of the test set.
    ///
    /// @param truth the true class
    /// @param guess the class that was answered
    record Cell(int truth, int guess) implements ResultsFilter {}

    /// Every sample of a class, in the order of the test set.
    ///
    /// @param truth the true class
    record OfClass(int truth) implements ResultsFilter {}

    /// The answers this lets through.
    default List<? extends Answer> of(Evaluation evaluation) {
        return switch (evaluation) {
            case ClassEvaluation classes -> of(classes);
            case NumberEvaluation numbers -> of(numbers);
        };
    }

    private List<Answer.OfClass> of(ClassEvaluation classes) {
        return switch (this) {
            case Worst(int most) -> classes.worst(most);
            case ConfidentMistakes(int most) -> classes.confidentMistakes(most);
            case Cell(int truth, int guess) -> IntStream.range(0, classes.size())
                    .filter(i -> classes.scores().truth(i) == truth && classes.scores().guess(i) == guess)
                    .mapToObj(classes::answer)
                    .toList();
            case OfClass(int truth) -> IntStream.range(0, classes.size())
                    .filter(i -> classes.scores().truth(i) == truth)
                    .mapToObj(classes::answer)
                    .toList();
        };
    }

    private List<Answer.OfNumbers> of(NumberEvaluation numbers) {
        return switch (this) {
            case Worst(int most) -> numbers.worst(most);
            case ConfidentMistakes(int most) -> numbers.worst(most);
            case Cell ignored -> List.of();
            case OfClass ignored -> List.of();
        };
    }
}
