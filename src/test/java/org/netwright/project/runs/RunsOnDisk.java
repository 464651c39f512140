package org.netwright.project.runs;

import java.nio.file.Path;
import org.netwright.param.BadInput;
import org.netwright.training.RunControl;
import org.netwright.training.RehearsedTrainer;
import org.netwright.training.Trainer;

/// Run folders for tests of what reads them.
public final class RunsOnDisk {
    private RunsOnDisk() {}

    /// A complete run of the iris sample, without checkpoints.
    public static RunFolder example(Path at) throws BadInput {
        return of("iris", at);
    }

    /// A run of a shipped sample as a trainer leaves it.
    public static RunFolder trained(String sample, Trainer trainer, Path at) throws BadInput {
        var here = new Fixture(at.resolveSibling("user"), trainer);
        var folder = new RunFolder(at);
        here.launcher().train(here.prepared(sample), folder, event -> {}, new RunControl());
        return folder;
    }

    /// A complete run of a shipped sample, without checkpoints.
    public static RunFolder of(String sample, Path at) throws BadInput {
        return trained(sample, RehearsedTrainer.completing(), at);
    }
}
