package org.netwright.data.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netwright.data.Fitted;
import org.netwright.data.FittedState;
import org.netwright.data.InputFile;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.data.table.Table;
import org.netwright.data.table.TargetColumn;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// The texts in a column of a table as samples.
final class TextData implements RawData {
    private static final String WORDS = "words";
    private static final String LENGTH = "length";
    private static final String TEXT = "text";
    private static final String LABEL = "label";

    private final Table table;
    private final int testStart;
    private final Values values;
    private final int[] strata;

    /// A table as `values` (of [TextCsvSource#params]) says it is to be read.
    TextData(Table table, int testStart, Values values) {
        this.table = table;
        this.testStart = testStart;
        this.values = values;
        OptionalInt label = table.find(labelName());
        this.strata = label.isPresent() ? TargetColumn.strata(table, label.getAsInt()) : new int[0];
    }

    @Override
    public int size() {
        return table.rows();
    }

    @Override
    public int testStart() {
        return testStart;
    }

    @Override
    public OptionalInt stratum(int index) {
        return strata.length == 0 ? OptionalInt.empty() : OptionalInt.of(strata[index]);
    }

    @Override
    public Fitted fit(int[] train) throws BadInput {
        if (train.length == 0) {
            throw InputFile.bad(table.file(), "", "data.no.training");
        }
        int text = table.column(textName());
        if (table.names().size() < 2 || labelName().equals(textName())) {
            throw InputFile.bad(table.file(), "", "data.text.label", textName());
        }
        List<String> labels = TargetColumn.learnLabels(table, table.column(labelName()), train);
        Map<String, Integer> counts = new HashMap<>();
        for (int row : train) {
            for (String word : WordTokens.split(table.cell(row, text), values.get(TextCsvSource.LENGTH))) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        Vocabulary vocabulary =
                Vocabulary.of(counts, values.get(TextCsvSource.VOCABULARY), values.get(TextCsvSource.LEAST));
        return new Fitted(
                DataSchema.of("input", Form.tokens(vocabulary.size()), "target", new Target.Classes(labels)),
                Map.of(
                        WORDS, vocabulary.words(),
                        LENGTH, (long) values.get(TextCsvSource.LENGTH),
                        TEXT, textName(),
                        LABEL, labelName()));
    }

    @Override
    public Samples prepared(Fitted fitted) throws BadInput {
        var state = new FittedState(fitted.state());
        var vocabulary = new Vocabulary(state.texts(WORDS));
        if (!fitted.schema().input().equals(Form.tokens(vocabulary.size()))) {
            throw state.wrong(WORDS);
        }
        int text = table.names().size() == 1 ? 0 : table.column(state.text(TEXT));
        int length = (int) Math.max(1, state.number(LENGTH));
        int[][] tokens = new int[table.rows()][];
        for (int row = 0; row < tokens.length; row++) {
            tokens[row] = vocabulary.encode(table.cell(row, text), length);
        }
        TargetColumn targets =
                TargetColumn.read(table, state.text(LABEL), fitted.schema().target());
        return new TextSamples(fitted.schema(), tokens, targets, table, text);
    }

    /// The name of the column that holds the classes.
    static String label(Fitted fitted) throws BadInput {
        return new FittedState(fitted.state()).text(LABEL);
    }

    /// How texts become numbers.
    static Preparation preparation(Fitted fitted) throws BadInput {
        var state = new FittedState(fitted.state());
        return new Preparation.Words(state.texts(WORDS), (int) Math.max(1, state.number(LENGTH)));
    }

    private String textName() {
        String set = values.get(TextCsvSource.TEXT);
        if (!set.isBlank()) {
            return set.strip();
        }
        String given = values.get(TextCsvSource.LABEL).strip();
        return IntStream.range(0, table.names().size())
                .filter(column -> !table.names().get(column).equals(given))
                .boxed()
                .max(Comparator.comparingLong(table::characters))
                .map(table.names()::get)
                .orElse(given);
    }

    private String labelName() {
        String set = values.get(TextCsvSource.LABEL);
        if (!set.isBlank()) {
            return set.strip();
        }
        List<String> others =
                table.names().stream().filter(name -> !name.equals(textName())).toList();
        return others.isEmpty() || others.contains(LABEL) ? LABEL : others.getLast();
    }
}
