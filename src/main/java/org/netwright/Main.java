package org.netwright;

import java.io.File;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.netwright.bench.Benchmark;
import org.netwright.cli.BenchCommand;
import org.netwright.cli.CheckCommand;
import org.netwright.cli.Cli;
import org.netwright.cli.Console;
import org.netwright.cli.EvaluateCommand;
import org.netwright.cli.LayersCommand;
import org.netwright.cli.PredictCommand;
import org.netwright.cli.RenderCommand;
import org.netwright.cli.TerminalTraining;
import org.netwright.cli.TrainCommand;
import org.netwright.cli.Trainings;
import org.netwright.cli.bench.FormsBenchmark;
import org.netwright.cli.bench.KillBenchmark;
import org.netwright.cli.bench.QualityBenchmark;
import org.netwright.data.DataCatalog;
import org.netwright.data.sources.StandardSources;
import org.netwright.engine.DjlModelOpener;
import org.netwright.engine.DjlTrainer;
import org.netwright.layer.LayerCatalog;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.param.Words;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.Checker;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.RunEvaluator;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunPredictor;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRuns;
import org.netwright.ui.fx.FxLater;
import org.netwright.ui.fx.FxPump;
import org.netwright.ui.fx.Toolkit;
import org.netwright.ui.shell.MainWindow;
import org.netwright.ui.shell.SystemChoosers;
import org.netwright.workspace.Autosave;
import org.netwright.workspace.DataPreview;
import org.netwright.workspace.Editor;
import org.netwright.workspace.History;
import org.netwright.workspace.LaunchedRuns;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Projects;
import org.netwright.workspace.Recovery;
import org.netwright.workspace.Runs;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Workspace;

/// Starts Netwright: builds every service once and gives each what it needs. Whoever wants to know what knows what reads
/// this.
public final class Main {
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private final LayerCatalog layers = StandardLayers.catalog();
    private final DataCatalog sources = StandardSources.catalog();
    private final SampleLibrary samples =
            SampleLibrary.find(Optional.ofNullable(System.getProperty(SampleLibrary.PROPERTY)), program());
    private final Compiler compiler = new Compiler(layers);
    private final ProjectStore projects = new ProjectStore(new ProjectFormat(layers, sources));
    private final DataPreparation data = new DataPreparation(sources, new DataPlaces(samples));
    private final Checker checker = new Checker(data, compiler, memory());
    private final UserFolder user =
            UserFolder.of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    private final RunPlaces places = new RunPlaces(samples, user);
    private final RunStore runs = new RunStore(new RunFormat(layers, sources), places);
    private final StoredRuns stored = new StoredRuns(data, compiler, new DjlModelOpener());
    private final RunLauncher launcher = new RunLauncher(checker, stored, runs, new DjlTrainer(), versions());
    private final Console console = new Console(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            new Words(Locale.getDefault()));

    private Main() {}

    static void main(String[] args) {
        var program = new Main();
        System.exit(args.length == 0 ? program.window() : program.cli().run(args));
    }

    /// Opens the window and waits until it is closed. Without a display the default sample is trained in the terminal.
    private int window() {
        try (ExecutorService files = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
                ExecutorService compiling = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory())) {
            var pump = new FxPump();
            Toolkit.run(stage -> open(stage, new Threads(pump, files), new Threads(pump, compiling)));
            return 0;
        } catch (UnsupportedOperationException noDisplay) {
            console.say("cli.no-display", String.valueOf(noDisplay.getMessage()));
            return cli().run("train", samples.project(SampleLibrary.FIRST).path().toString());
        }
    }

    private void open(Stage stage, Threads files, Threads compiling) {
        InstantSource clock = InstantSource.system();
        var history = new History(Document.EMPTY);
        var opened = new Projects(history, projects, samples, files);
        var preview = new DataPreview(history.document(), opened.folder(), data, compiling);
        var problems = new Problems(history.document(), preview.state(), compiler, compiling);
        ExecutorService trainer = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("trainer").daemon().factory());
        var training = new Runs(new LaunchedRuns(launcher, places, clock), files.home(), trainer, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(training, trainer), "end"));
        var workspace = new Workspace(new Editor(history, layers), problems, preview, training, opened);
        var autosave = new Autosave(history, opened.origin(), new Recovery(projects, user), files, new FxLater());
        new MainWindow(stage, workspace, sources, new SystemChoosers(stage, console.words()), console.words())
                .start(autosave, SampleLibrary.FIRST);
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

    private Cli cli() {
        return new Cli(
                console,
                version(),
                List.of(
                        new CheckCommand(projects, checker, layers, console),
                        new TrainCommand(new Trainings(projects, runs, places, launcher, terminal()), console),
                        new EvaluateCommand(runs, new RunEvaluator(stored), console),
                        new PredictCommand(runs, new RunPredictor(stored), console),
                        new RenderCommand(projects, checker, layers, console),
                        new BenchCommand(benchmarks(), console),
                        new LayersCommand(layers, console)));
    }

    private List<Benchmark> benchmarks() {
        return List.of(
                new FormsBenchmark(layers),
                new QualityBenchmark(samples, projects, launcher),
                new KillBenchmark(samples.project(SampleLibrary.FIRST), Main.class.getName()));
    }

    private TerminalTraining terminal() {
        boolean live = Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
        return new TerminalTraining(launcher, console, live);
    }

    private static Map<String, String> versions() {
        return Map.of("netwright", version(), "java", Runtime.version().toString());
    }

    /// The jar file this runs from; in development the folder of classes.
    private static Path program() {
        return Path.of(new File(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath());
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("of no release");
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
