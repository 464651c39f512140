package org.netwright.project.runs;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Samples;
import org.netwright.model.TrainedModel;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.project.files.SafeFile;
import org.netwright.tensor.Target;

/// Predicts with the best weights of a run and writes a table: a row for each sample with what it is, the prediction, and
/// the probability of every class; of a regression, the numbers.
public final class RunPredictor {
    private static final int BATCH = 64;

    private final StoredRuns stored;

    /// A predictor of runs that can be brought back.
    public RunPredictor(StoredRuns stored) {
        this.stored = stored;
    }

    /// Predicts.
    ///
    /// @param input a file or folder of samples, with or without targets
    /// @param out the table, in CSV
    /// @return how many samples there were
    /// @throws BadInput if the run has no weights yet, the input does not suit, or the table cannot be written
    public int predict(StoredRun run, Path input, Path out) throws BadInput {
        Program program = stored.program(run);
        Samples samples = stored.toPredict(run, input);
        Target target = samples.schema().target();
        try (TrainedModel model = stored.best(run, program)) {
            SafeFile.write(out, table -> write(samples, target, model, table));
        }
        return samples.size();
    }

    private static void write(Samples samples, Target target, TrainedModel model, Writer table) throws IOException {
        row(table, header(target));
        int[] indices = IntStream.range(0, samples.size()).toArray();
        var buffers = new BatchBuffers();
        for (int from = 0; from < indices.length; from += BATCH) {
            int count = Math.min(BATCH, indices.length - from);
            Batch batch = samples.fill(indices, from, count, buffers);
            float[] answers = model.predict(batch.inputs()).toFloats();
            int each = answers.length / count;
            for (int i = 0; i < count; i++) {
                float[] answer = Arrays.copyOfRange(answers, i * each, (i + 1) * each);
                row(table, cells(samples.describe(from + i), target, answer));
            }
        }
    }

    private static List<String> header(Target target) {
        var cells = new ArrayList<String>();
        cells.add("sample");
        switch (target) {
            case Target.Classes(List<String> labels) -> {
                cells.add("prediction");
                labels.forEach(label -> cells.add("probability of " + label));
            }
            case Target.Reals(List<String> names) -> cells.addAll(names);
        }
        return cells;
    }

    private static List<String> cells(String sample, Target target, float[] answer) {
        var cells = new ArrayList<String>();
        cells.add(sample);
        switch (target) {
            case Target.Classes(List<String> labels) -> {
                float[] chances = answer.length == 1 ? new float[] {1 - answer[0], answer[0]} : answer;
                cells.add(labels.get(likeliest(chances)));
                for (float chance : chances) {
                    cells.add(Float.toString(chance));
                }
            }
            case Target.Reals ignored -> {
                for (float number : answer) {
                    cells.add(Float.toString(number));
                }
            }
        }
        return cells;
    }

    private static int likeliest(float[] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return best;
    }

    private static void row(Writer table, List<String> cells) throws IOException {
        table.write(String.join(",", cells.stream().map(RunPredictor::quoted).toList()) + "\n");
    }

    /// A cell as RFC 4180 writes it.
    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
