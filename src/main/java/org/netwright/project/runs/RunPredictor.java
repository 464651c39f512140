package org.netwright.project.runs;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
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
        PredictionCells.write(table, PredictionCells.header("sample", target));
        int[] indices = IntStream.range(0, samples.size()).toArray();
        var buffers = new BatchBuffers();
        for (int from = 0; from < indices.length; from += BATCH) {
            int count = Math.min(BATCH, indices.length - from);
            Batch batch = samples.fill(indices, from, count, buffers);
            float[] answers = model.predict(batch.inputs()).toFloats();
            int each = answers.length / count;
            for (int i = 0; i < count; i++) {
                float[] answer = Arrays.copyOfRange(answers, i * each, (i + 1) * each);
                PredictionCells.write(table, PredictionCells.of(samples.describe(from + i), target, answer));
            }
        }
    }
}
