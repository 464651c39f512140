package org.netwright.project.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.evaluation.Tally;
import org.netwright.evaluation.TestPass;
import org.netwright.model.TrainedModel;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.training.PlanParams;

/// Says how good the best weights of a run are: on the samples its test was made with, or on others.
public final class RunEvaluator {
    private static final int LEAST_BATCH = 32;

    private final StoredRuns stored;

    /// An evaluator of runs that can be brought back.
    public RunEvaluator(StoredRuns stored) {
        this.stored = stored;
    }

    /// Evaluates a run, in one pass through its network.
    ///
    /// @param other data of the same kind; of it the official test part is used where it has one, else every sample. Empty
    ///     for the run's own test samples
    /// @param progress told how far it is, on this thread; may end it
    /// @return empty if it was ended
    /// @throws BadInput if the run has no weights yet, or the data is gone, not as it should be, or without labels
    public Optional<Examination> evaluate(StoredRun run, Optional<Path> other, TestPass.Progress progress)
            throws BadInput {
        Program program = stored.program(run);
        try (TrainedModel model = stored.best(run, program)) {
            TestPass pass = pass(run, other);
            Samples samples = pass.samples();
            Output.Head head = program.head();
            var tally = new Tally(
                    samples.schema().target(), head, run.config().plan().loss(head), pass.indices());
            return pass.run(model, tally::add, progress)
                    ? Optional.of(new Examination(run, program, samples, tally.evaluation()))
                    : Optional.empty();
        }
    }

    private TestPass pass(StoredRun run, Optional<Path> other) throws BadInput {
        int batch = Math.max(LEAST_BATCH, run.config().plan().get(PlanParams.BATCH));
        if (other.isEmpty()) {
            Path at = stored.where(run.config().data());
            if (Files.notExists(at)) {
                throw new BadInput(at.toString(), "", Message.of("run.data-gone"));
            }
            PreparedRun own = stored.prepare(run, Optional.of(at));
            return new TestPass(own.samples(), own.split().test(), batch);
        }
        RawData raw = stored.open(run, other.get());
        Samples samples = raw.prepared(run.config().fitted());
        if (!samples.hasTargets()) {
            throw new BadInput(other.get().toString(), "", Message.of("data.labels.none"));
        }
        int first = raw.testStart() < raw.size() ? raw.testStart() : 0;
        return new TestPass(samples, IntStream.range(first, raw.size()).toArray(), batch);
    }
}
