package org.netwright.engine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.netwright.engine.DjlTrainer;
import org.netwright.param.BadInput;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

/// Trains a contest's network just as `train` does: batches made ahead, progress, validation, checkpoints and all, in a
/// folder that is deleted afterwards.
final class OwnTraining {
    private final Contest contest;

    OwnTraining(Contest contest) {
        this.contest = contest;
    }

    /// Trains as long as the plan says.
    Result train() throws BadInput, IOException {
        RunResult run = run(contest.plan(), event -> {}, new RunControl());
        var speeds = run.history().stream().map(EpochRecord::samplesPerSecond).toList();
        return new Result(
                Result.usual(speeds), Objects.requireNonNull(run.history().getLast().metrics().get("validation_loss")));
    }

    /// Trains by another plan.
    RunResult run(TrainingPlan plan, Consumer<TrainingEvent> events, RunControl control) throws BadInput, IOException {
        Path folder = Files.createTempDirectory("benchmark");
        try {
            var job = new TrainingJob(contest.program(), plan, contest.samples(), contest.split(), folder);
            return new DjlTrainer().train(job, events, control);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
