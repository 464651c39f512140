package org.netwright.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunStore;
import org.netwright.training.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `netwright train`: trains a project, or goes on with one of its runs.
@Command(name = "train", description = "Train a project, or continue one of its runs.")
public final class TrainCommand implements Callable<Integer> {
    private final Trainings trainings;
    private final Console console;

    @Parameters(
            paramLabel = "PROJECT",
            arity = "0..1",
            description = "A project folder, such as samples/fashion.netwright. Not needed with --resume.")
    private @Nullable String project;

    @Mixin
    private final PlanOptions plan = new PlanOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The run's folder: empty, or not there yet.")
    private @Nullable Path out;

    @Option(names = "--resume", paramLabel = "RUN", description = "The folder of a run to continue.")
    private @Nullable Path resume;

    @Option(
            names = "--from",
            paramLabel = "RUN",
            description = "The folder of a run whose last weights the new run begins with, as far as they fit.")
    private @Nullable Path from;

    @Option(names = "--data", paramLabel = "PATH", description = "Other data of the same kind.")
    private @Nullable Path data;

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Trains projects.
    public TrainCommand(Trainings trainings, Console console) {
        this.trainings = trainings;
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput {
        if (resume != null) {
            if (from != null) {
                throw new BadInput("", "--from", Message.of("cli.train.from-and-resume"));
            }
            if (out != null) {
                throw new BadInput("", "--out", Message.of("cli.train.out-and-resume"));
            }
            var folder = new RunFolder(resume);
            if (project == null || RunStore.begun(folder)) {
                return told(folder, trainings.resume(folder, plan, Optional.ofNullable(data)));
            }
            return begin(project, Optional.of(folder)); // it was killed before anything of it was written
        }
        if (project == null) {
            throw new BadInput("", "", Message.of("cli.train.no-project"));
        }
        return begin(project, Optional.ofNullable(out).map(RunFolder::new));
    }

    private int begin(String what, Optional<RunFolder> folder) throws BadInput {
        Trainings.New run = trainings.prepare(what, plan, Optional.ofNullable(data), folder, Instant.now());
        if (from != null) {
            run = trainings.branch(run, new RunFolder(from));
        }
        return told(run.folder(), trainings.start(run));
    }

    private int told(RunFolder folder, RunResult result) {
        return switch (result.outcome()) {
            case RunResult.Outcome.Complete ignored -> {
                if (json.wanted()) {
                    console.json(RunReport.of(folder, result));
                }
                yield Exit.OK;
            }
            case RunResult.Outcome.Stopped ignored -> 
                failed(folder, Message.of("cli.train.stopped", result.history().size(), folder.path()));
            case RunResult.Outcome.Diverged(String node, int epoch) ->
                failed(folder, Message.of("cli.train.diverged", epoch, node));
            case RunResult.Outcome.Failed(Message reason) -> failed(folder, reason);
        };
    }

    private int failed(RunFolder folder, Message why) {
        console.complain(console.words().of(why), folder.path().toString(), json.wanted());
        return Exit.FAILED;
    }
}
