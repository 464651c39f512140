package org.netwright.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.netwright.param.BadInput;
import org.netwright.project.runs.PreparedRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.StoredRun;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// Trains in the terminal: a bar while it goes on, a sentence when it is over. Ctrl-C ends the run after the step it is in
/// and leaves it ready to be continued.
public final class TerminalTraining {
    private static final int PATIENCE_SECONDS = 20;

    private final RunLauncher launcher;
    private final Console console;
    private final boolean live;

    /// Training in this terminal.
    ///
    /// @param live whether it is one, and not a file, so that a line can be written over
    public TerminalTraining(RunLauncher launcher, Console console, boolean live) {
        this.launcher = launcher;
        this.console = console;
        this.live = live;
    }

    /// Trains a run in a folder of its own and says how it went.
    RunResult start(PreparedRun run, RunFolder folder) throws BadInput {
        return tell(folder, (events, control) -> launcher.train(run, folder, events, control));
    }

    /// Continues a run and says how it went.
    RunResult resume(PreparedRun run, RunFolder folder) throws BadInput {
        return tell(folder, (events, control) -> launcher.resume(run, folder, events, control));
    }

    /// Says how a run went that had ended before.
    RunResult repeat(StoredRun run, RunResult result) {
        say(run.folder(), result);
        return result;
    }

    private RunResult tell(RunFolder folder, Going run) throws BadInput {
        var control = new RunControl();
        var over = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        Thread hook = Thread.ofPlatform().unstarted(() -> {
            interrupted.set(true);
            control.stop();
            await(over);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        RunResult result;
        try (var bar = new TrainingBar(console.err(), console.words(), live)) {
            result = run.go(bar, control);
        } finally {
            over.countDown();
            if (!interrupted.get()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
        say(folder, result);
        return result;
    }

    /// Keeps the program from ending until the run has.
    private static void await(CountDownLatch over) {
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(RunFolder folder, RunResult result) {
        if (result.outcome() instanceof RunResult.Outcome.Complete(boolean early)) {
            console.say(
                    early ? "cli.train.early" : "cli.train.complete",
                    result.history().size(),
                    result.bestEpoch(),
                    RunReport.figures(result.test()),
                    folder.path());
        }
    }

    /// A run that is going on.
    @FunctionalInterface
    private interface Going {
        RunResult go(Consumer<TrainingEvent> events, RunControl control) throws BadInput;
    }
}
