package org.netwright;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.netwright.desktop.OnlyWindow;
import org.netwright.param.BadInput;
import org.netwright.project.SampleLibrary;
import org.netwright.project.runs.RunEvaluator;
import org.netwright.project.runs.RunPredictor;
import org.netwright.ui.bench.DressRehearsal;
import org.netwright.ui.fx.FxLater;
import org.netwright.ui.fx.FxPump;
import org.netwright.ui.fx.Toolkit;
import org.netwright.ui.shell.MainWindow;
import org.netwright.ui.shell.SystemChoosers;
import org.netwright.workspace.Threads;

/// Starts Netwright: the command line over its [Services], and the window, which opens when no command is given.
public final class Main {
    /// What nobody waits for is done when the window has opened what it opens.
    private static final Duration SETTLED = Duration.ofSeconds(4);

    private final Services has = new Services();
    private final Trainings trainings =
            new Trainings(has.projects, has.runs, has.places, has.launcher, terminal());

    private Main() {}

    static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // AWT only draws pictures here, in memory
        var main = new Main();
        main.has.log.begin();
        main.has.failures.tell(failure -> main.cli().report(failure));
        Thread.setDefaultUncaughtExceptionHandler(main.has.failures);
        System.exit(main.run(args));
    }

    /// A window that nothing was said about does not wait until the commands are made ready.
    private int run(String[] args) {
        if (args.length > 0) {
            return cli().run(args);
        }
        try {
            return start(Optional.empty());
        } catch (Exception failure) {
            return cli().failed(failure, false);
        }
    }

    private Cli cli() {
        List<Object> commands = List.of(
                new CheckCommand(has.projects, has.checker, has.layers, has.console),
                new TrainCommand(trainings, has.console),
                new EvaluateCommand(has.runs, new RunEvaluator(has.stored), has.console),
                new PredictCommand(has.runs, new RunPredictor(has.stored), has.console),
                new ExportCommand(has.exporter, has.console),
                new RenderCommand(has.projects, has.checker, has.layers, has.console),
                new LayersCommand(has.layers, has.console),
                new BenchCommand(has.benchmarks(), has.console));
        return new Cli(has.console, has.reports, has.installation.versions(), commands, this::start);
    }

    private TerminalTraining terminal() {
        boolean live = Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
        return new TerminalTraining(has.launcher, has.console, live);
    }

    /// Opens the window and waits until it is closed. Where none can open, says why and shows what it can in the terminal.
    private int start(Optional<Path> project) throws BadInput, IOException {
        if (Toolkit.needsNoDisplay()) {
            return window(project);
        }
        return switch (Display.of(System.getenv(), System.getProperty("os.name"), Display::loads)) {
            case Display.Usable ignored -> window(project);
            case Display.None none -> demo(none.reason(), project);
            case Display.NoToolkit ignored -> {
                has.console.complain(has.words.of("cli.no-gtk"), "", false);
                yield Exit.FAILED;
            }
        };
    }

    private int demo(String reason, Optional<Path> project) throws BadInput {
        if (project.isPresent()) {
            has.console.complain(has.words.of("cli.no-display.project", reason, project.get()), "", false);
            return Exit.FAILED;
        }
        has.console.say("cli.no-display", reason);
        return new TerminalDemo(has.samples, trainings, has.console).run();
    }

    /// A window that is open already is given the project instead.
    private int window(Optional<Path> project) throws BadInput, IOException {
        Optional<OnlyWindow> only = OnlyWindow.open(OnlyWindow.place(has.user, System.getenv()), project);
        if (only.isEmpty()) {
            return Exit.OK;
        }
        // the place is given free before the last files are written: who comes then opens a window of their own
        try (ExecutorService files = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
                ExecutorService compiling = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
                OnlyWindow place = only.get()) {
            var pump = new FxPump();
            Toolkit.run(stage -> {
                MainWindow window = open(stage, project, new Threads(pump, files), new Threads(pump, compiling));
                files.execute(() -> has.crashes.find().ifPresent(report -> pump.execute(() -> window.crashed(report))));
                new FxLater().after(SETTLED, () -> Thread.startVirtualThread(this::noteStart));
                has.failures.tell(failure -> pump.execute(() -> window.failed(has.user.reports())));
                place.welcome(next -> pump.execute(() -> window.come(next)));
            });
            return Exit.OK;
        } catch (UnsupportedOperationException noDisplay) {
            return demo(String.valueOf(noDisplay.getMessage()), project);
        }
    }

    private void noteStart() {
        has.log.started(has.installation.versions(), has.installation.machine());
    }

    private MainWindow open(Stage stage, Optional<Path> project, Threads files, Threads compiling) {
        var desk = new Desk(has, files, compiling);
        var later = new FxLater();
        desk.heed(has.allowance);
        desk.foretell(later);
        Runtime.getRuntime().addShutdownHook(new Thread(desk::end, "end"));
        var choosers = new SystemChoosers(stage, has.words);
        var window = new MainWindow(stage, desk.workspace(), has.sources, choosers, has.words);
        window.start(desk.autosave(later), project, SampleLibrary.FIRST);
        DressRehearsal.asked(System.getProperties())
                .ifPresent(wanted -> wanted.begin(stage, desk.workspace(), has.console::line));
        return window;
    }
}
