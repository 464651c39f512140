package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.netwright.data.Preparation;
import org.netwright.op.Input;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.param.Message;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// What single numbers on a sample's way are called: by their place, or by the column, the word or the class they stand
/// for. Places are counted from 1, as people do.
public final class NumberNames {
    private static final int FIRST_KNOWN = 2;
    private static final String UNKNOWN = "…";

    private final Trip trip;
    private final List<String> columns;
    private final List<String> texts;

    /// Names along a sample's way.
    public NumberNames(Trip trip) {
        this.trip = trip;
        columns = columns(trip.sample().preparation());
        texts = texts(trip);
    }

    private static List<String> columns(Preparation preparation) {
        return switch (preparation) {
            case Preparation.Rows(var all) -> {
                var names = new ArrayList<String>();
                all.forEach(column -> {
                    switch (column) {
                        case Preparation.Numbers numbers -> names.add(numbers.name());
                        case Preparation.Texts(String name, var known) -> known.forEach(text -> names.add(name + " = " + text));
                    }
                });
                yield names;
            }
            case Preparation.Pictures ignored -> List.of();
            case Preparation.Words ignored -> List.of();
        };
    }

    private static List<String> texts(Trip trip) {
        return switch (trip.sample().preparation()) {
            case Preparation.Words(var known, int ignored) ->
                tokens(trip).mapToObj(token -> known(token, known)).toList();
            case Preparation.Pictures ignored -> List.of();
            case Preparation.Rows ignored -> List.of();
        };
    }

    /// The text as numbers of the vocabulary; none for other samples.
    private static IntStream tokens(Trip trip) {
        return trip.route().program().inputs().stream()
                .filter(step -> step.form().isTokens())
                .findFirst()
                .stream()
                .flatMapToDouble(step -> Arrays.stream(trip.values().getOrDefault(step.node(), new double[0])))
                .mapToInt(token -> (int) token);
    }

    /// The words of the text that is followed, in order; `…` for words the network does not know; empty for other samples.
    public List<String> texts() {
        return texts;
    }

    /// The word at a step of a sequence of so many; empty where the steps are no words.
    public Optional<String> word(int step, int steps) {
        return steps == texts.size() ? Optional.of(texts.get(step)) : Optional.empty();
    }

    /// The words of the text by their numbers in the vocabulary, each once, in the order of the text; none for other samples.
    public List<Integer> tokens() {
        return tokens(trip).distinct().boxed().toList();
    }

    /// The operation a value is taken from.
    Step from(Step step) {
        return trip.route().program().steps().get(step.inputs().getFirst());
    }

    /// The word of this number in the vocabulary; `…` for those the network does not know.
    public String known(int token) {
        return switch (trip.sample().preparation()) {
            case Preparation.Words(var known, int ignored) -> known(token, known);
            case Preparation.Pictures ignored -> UNKNOWN;
            case Preparation.Rows ignored -> UNKNOWN;
        };
    }

    private static String known(int token, List<String> known) {
        int at = token - FIRST_KNOWN;
        return at >= 0 && at < known.size() ? known.get(at) : UNKNOWN;
    }

    /// The name of a score: its class, or what is predicted.
    public String score(int index) {
        return switch (trip.target()) {
            case Target.Classes(var labels) -> labels.get(scores() == 1 ? labels.size() - 1 : index);
            case Target.Reals(var names) -> names.get(index);
        };
    }

    private int scores() {
        return trip.route().program().output().form().size(-1);
    }

    /// What a number of an operation's value is called.
    ///
    /// @param index which, in row-major order
    /// @param numbers how many there are
    public Message of(Step step, int index, int numbers) {
        Form form = step.form();
        if (form.isImage()) {
            int row = index / form.size(2) % form.size(1) + 1;
            int column = index % form.size(2) + 1;
            return form.size(0) == 1
                    ? Message.of("follow.at.pixel", row, column)
                    : Message.of("follow.at.picture", index / (form.size(1) * form.size(2)) + 1, row, column);
        }
        if (form.isTokens()) {
            return word(index, numbers)
                    .map(word -> Message.of("follow.at.word", index + 1, word))
                    .orElseGet(() -> Message.of("follow.at.step", index + 1));
        }
        if (form.isSequence()) {
            int features = form.size(-1);
            int at = index / features;
            return word(at, numbers / features)
                    .map(word -> Message.of("follow.at.feature-of-word", index % features + 1, at + 1, word))
                    .orElseGet(() -> Message.of("follow.at.feature", index % features + 1, at + 1));
        }
        return name(step, index)
                .map(name -> Message.of("follow.at.name", name))
                .orElseGet(() -> Message.of("follow.at.number", index + 1));
    }

    /// The name a number of a vector has of itself: its column, where the sample enters, or its class, where the prediction
    /// leaves; else none.
    public Optional<String> name(Step step, int index) {
        Program program = trip.route().program();
        Step output = program.output();
        if (step.value() == output.value() || output.inputs().contains(step.value())) {
            return Optional.of(score(index));
        }
        boolean column = step.op() instanceof Input && step.form().isVector() && index < columns.size();
        return column ? Optional.of(columns.get(index)) : Optional.empty();
    }
}
