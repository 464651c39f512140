package org.netwright;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.netwright.cli.BenchCommand;
import org.netwright.cli.CheckCommand;
import org.netwright.cli.Cli;
import org.netwright.cli.Display;
import org.netwright.cli.EvaluateCommand;
import org.netwright.cli.Exit;
import org.netwright.cli.ExportCommand;
import org.netwright.cli.LayersCommand;
import org.netwright.cli.PredictCommand;
import org.netwright.cli.RenderCommand;
import org.netwright.cli.TerminalDemo;
import org.netwright.cli.TerminalTraining;
import org.netwright.cli.TrainCommand;
import org.netwright.cli.Trainings;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.Preferences;
import org.netwright.project.SampleLibrary;
import org.netwright.project.runs.RunEvaluator;
import org.netwright.project.runs.RunPredictor;
import org.netwright.ui.fx.FxLater;
import org.netwright.ui.fx.FxPump;
import org.netwright.ui.fx.Toolkit;
import org.netwright.ui.shell.MainWindow;
import org.netwright.ui.shell.SystemChoosers;
import org.netwright.workspace.Autosave;
import org.netwright.workspace.DataPreview;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Habits;
import org.netwright.workspace.History;
import org.netwright.workspace.LaunchedRuns;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Projects;
import org.netwright.workspace.Recovery;
import org.netwright.workspace.Runs;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Tidying;
import org.netwright.workspace.Workspace;

/// Starts Netwright: the command line over its [Services], and the window, which opens when no command is given.
public final class Main {
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private final Services has = new Services();
    private final Trainings trainings =
            new Trainings(has.projects, has.runs, has.places, has.launcher, terminal());

    private Main() {}

    static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // AWT only draws pictures here, in memory
        Cli cli = new Main().cli();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> cli.report(failure));
        System.exit(cli.run(args));
    }

    private Cli cli() {
        List<Object> commands = List.of(
                new CheckCommand(has.projects, has.checker, has.layers, has.console),
                new TrainCommand(trainings, has.console),
                new EvaluateCommand(has.runs, new RunEvaluator(has.stored), has.console),
                new PredictCommand(has.runs, new RunPredictor(has.stored), has.console),
                new ExportCommand(has.runs, has.stored, has.console),
                new RenderCommand(has.projects, has.checker, has.layers, has.console),
                new LayersCommand(has.layers, has.console),
                new BenchCommand(has.benchmarks(), has.console));
        return new Cli(has.console, has.reports, Services.version(), commands, this::start);
    }

    private TerminalTraining terminal() {
        boolean live = Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
        return new TerminalTraining(has.launcher, has.console, live);
    }

    /// Opens the window and waits until it is closed. Where none can open, says why and shows what it can in the terminal.
    private int start() throws BadInput {
        return switch (Display.of(System.getenv(), System.getProperty("os.name"), Display::loads)) {
            case Display.Usable ignored -> window();
            case Display.None none -> demo(none.reason());
            case Display.NoToolkit ignored -> {
                has.console.complain(has.words.of("cli.no-gtk"), "", false);
                yield Exit.FAILED;
            }
        };
    }

    private int demo(String reason) throws BadInput {
        has.console.say("cli.no-display", reason);
        return new TerminalDemo(has.samples, trainings, has.console).run();
    }

    private int window() throws BadInput {
        try (ExecutorService files = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
                ExecutorService compiling = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory())) {
            var pump = new FxPump();
            Toolkit.run(stage -> open(stage, new Threads(pump, files), new Threads(pump, compiling)));
            return Exit.OK;
        } catch (UnsupportedOperationException noDisplay) {
            return demo(String.valueOf(noDisplay.getMessage()));
        }
    }

    private void open(Stage stage, Threads files, Threads compiling) {
        InstantSource clock = InstantSource.system();
        var history = new History(Document.EMPTY);
        var opened = new Projects(history, has.projects, has.samples, files);
        var preview = new DataPreview(history.document(), opened.folder(), has.data, compiling);
        var problems = new Problems(history.document(), preview.state(), has.compiler, compiling);
        ExecutorService trainer = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("trainer").daemon().factory());
        var runner = new LaunchedRuns(has.launcher, has.places, clock);
        var training = new Runs(runner, files.home(), trainer, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(training, trainer), "end"));
        var habits = new Habits(history.document(), has.preferences.load(), now -> files.side().execute(() -> keep(now)));
        var editor = new Editor(history, has.layers);
        var tidying = new Tidying(editor, new Threads(files.home(), Thread::startVirtualThread));
        var workspace = new Workspace(editor, problems, tidying, preview, training, opened, habits);
        var autosave =
                new Autosave(history, opened.origin(), new Recovery(has.projects, has.user), files, new FxLater());
        new MainWindow(stage, workspace, has.sources, new SystemChoosers(stage, has.words), has.words)
                .start(autosave, SampleLibrary.FIRST);
    }

    /// Nothing of a person's work is lost where this fails.
    private void keep(Preferences now) {
        try {
            has.preferences.save(now);
        } catch (BadInput unwritable) {
            has.console.complain(unwritable.sentence(has.words), "", false);
        }
    }

    /// Lets the step that is running end before the program does: native code must not be unloaded under it.
    private static void end(Runs training, ExecutorService trainer) {
        training.abandon();
        trainer.shutdown();
        try {
            trainer.awaitTermination(LONGEST_STEP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
