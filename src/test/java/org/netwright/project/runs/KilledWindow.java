package org.netwright.project.runs;

import java.nio.file.Path;
import java.util.Optional;
import org.netwright.engine.DjlTrainer;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.UserFolder;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingEvent;

/// A program of its own that trains as a window does, to be killed: it says each step.
public final class KilledWindow {
    private KilledWindow() {}

    /// The run it trains: long enough to be killed in the middle of an epoch.
    static PreparedRun run(Fixture here) throws BadInput {
        Document iris = here.document("iris");
        var plan = iris.plan().with(PlanParams.EPOCHS, 60).with(PlanParams.THREADS, 1);
        return here.launcher().prepare(iris, plan, Optional.of(here.samples().project("iris")), Fixture.NOON);
    }

    public static void main(String[] args) throws BadInput {
        var here = new Fixture(Path.of(args[0]), new DjlTrainer());
        var folder = new RunFolder(Path.of(args[1]));
        new Unfinished(new UserFolder(here.user()), here.store()).remember(folder);
        here.launcher().train(run(here), folder, event -> {
            if (event instanceof TrainingEvent.Progress step) {
                System.out.println(step.epoch() + " " + step.step());
            }
        }, new RunControl());
    }
}
