package org.netwright.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.netwright.chart.CurvesPicture;
import org.netwright.chart.LearningCurves;
import org.netwright.look.Theme;
import org.netwright.param.BadInput;
import org.netwright.project.SampleLibrary;
import org.netwright.project.files.SafeFile;
import org.netwright.training.RunResult;

/// What there is to see where no window can open: the first sample is trained in the terminal, and its curves are kept as
/// a picture.
public final class TerminalDemo {
    private final SampleLibrary samples;
    private final Trainings trainings;
    private final Console console;

    /// A demonstration with these samples.
    public TerminalDemo(SampleLibrary samples, Trainings trainings, Console console) {
        this.samples = samples;
        this.trainings = trainings;
        this.console = console;
    }

    /// Trains and draws.
    ///
    /// @return the exit code
    public int run() throws BadInput {
        String project = samples.project(SampleLibrary.FIRST).path().toString();
        Trainings.New run =
                trainings.prepare(project, new PlanOptions(), Optional.empty(), Optional.empty(), Instant.now());
        RunResult result = trainings.start(run);
        if (!(result.outcome() instanceof RunResult.Outcome.Complete)) {
            return Exit.FAILED;
        }
        Path picture = run.folder().path().resolve("curves.png");
        var curves = LearningCurves.of(result.history(), console.words(), Theme.LIGHT);
        SafeFile.write(picture, CurvesPicture.png(curves));
        console.say("cli.demo.accuracy", result.test().getOrDefault("test_accuracy", Double.NaN));
        console.say("cli.demo.curves", picture);
        return Exit.OK;
    }
}
