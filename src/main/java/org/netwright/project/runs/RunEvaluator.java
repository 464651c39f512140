package org.netwright.project.runs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.model.TrainedModel;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.Tensor;
import org.netwright.training.Metrics;
import org.netwright.training.PlanParams;

/// Says how good the best weights of a run are: on the samples its test was made with, or on others.
public final class RunEvaluator {
    private static final String PART = "test";

    private final StoredRuns stored;

    /// An evaluator of runs that can be brought back.
    public RunEvaluator(StoredRuns stored) {
        this.stored = stored;
    }

    /// What came of an evaluation.
    ///
    /// @param samples how many were looked at
    /// @param figures by name, such as `loss` and `accuracy`
    public record Evaluation(int samples, SequencedMap<String, Double> figures) {}

    /// Evaluates a run.
    ///
    /// @param other data of the same kind; of it the official test part is used where it has one, else every sample. Empty
    ///     for the run's own test samples
    /// @throws BadInput if the run has no weights yet, or the data is not as it should be or has no labels
    public Evaluation evaluate(StoredRun run, Optional<Path> other) throws BadInput {
        if (other.isEmpty()) {
            PreparedRun own = stored.prepare(run, Optional.empty());
            return evaluate(run, own.samples(), own.split().test());
        }
        RawData raw = stored.open(run, other.get());
        Samples samples = raw.prepared(run.config().fitted());
        if (!samples.hasTargets()) {
            throw new BadInput(other.get().toString(), "", Message.of("data.labels.none"));
        }
        int first = raw.testStart() < raw.size() ? raw.testStart() : 0;
        return evaluate(run, samples, IntStream.range(first, raw.size()).toArray());
    }

    private Evaluation evaluate(StoredRun run, Samples samples, int[] indices) throws BadInput {
        Program program = stored.program(run);
        int batchSize = run.config().plan().get(PlanParams.BATCH);
        var buffers = new BatchBuffers();
        Metrics metrics = metrics(run, program);
        try (TrainedModel model = stored.best(run, program)) {
            for (int from = 0; from < indices.length; from += batchSize) {
                int count = Math.min(batchSize, indices.length - from);
                Batch batch = samples.fill(indices, from, count, buffers);
                metrics.add(model.scores(batch.inputs()), target(batch));
            }
        }
        var figures = new LinkedHashMap<String, Double>();
        metrics.figures(PART).forEach((name, value) -> figures.put(name.substring(PART.length() + 1), value));
        return new Evaluation(indices.length, figures);
    }

    private static Metrics metrics(StoredRun run, Program program) {
        Output.Head head = program.head();
        return Metrics.of(head, run.config().plan().loss(head), List.of());
    }

    private static Tensor target(Batch batch) {
        return batch.targets().firstEntry().getValue();
    }
}
