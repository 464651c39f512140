package org.netwright.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.netwright.data.DataCatalog;
import org.netwright.data.sources.StandardSources;
import org.netwright.desktop.Installation;
import org.netwright.desktop.Machine;
import org.netwright.desktop.Versions;
import org.netwright.engine.DjlModelOpener;
import org.netwright.layer.LayerCatalog;
import org.netwright.layers.StandardLayers;
import org.netwright.model.ModelOpener;
import org.netwright.network.Compiler;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.Preferences;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.PreferencesFile;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.Allowance;
import org.netwright.project.runs.Checker;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.RunEvaluator;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRuns;
import org.netwright.project.runs.Unfinished;
import org.netwright.training.Trainer;
import org.netwright.ui.fx.FxLater;
import org.netwright.ui.fx.FxPump;
import org.netwright.workspace.Autosave;
import org.netwright.workspace.DataPreview;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Exporting;
import org.netwright.workspace.Following;
import org.netwright.workspace.GoingOn;
import org.netwright.workspace.Habits;
import org.netwright.workspace.History;
import org.netwright.workspace.InsideRuns;
import org.netwright.workspace.LaunchedRuns;
import org.netwright.workspace.Looking;
import org.netwright.workspace.PastRuns;
import org.netwright.workspace.Predicting;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Projects;
import org.netwright.workspace.ReadyRuns;
import org.netwright.workspace.Recovery;
import org.netwright.workspace.Results;
import org.netwright.workspace.RunOpener;
import org.netwright.workspace.RunExporter;
import org.netwright.workspace.Runs;
import org.netwright.workspace.ShownRun;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Tidying;
import org.netwright.workspace.Workspace;

/// A window with everything real but the trainer and the file choosers, in folders of the test's own.
public final class TestWindow implements AutoCloseable {
    private final ExecutorService files = Executors.newSingleThreadExecutor();
    private final ExecutorService trainerThread = Executors.newSingleThreadExecutor();
    private final ExecutorService testerThread = Executors.newSingleThreadExecutor();
    private final ExecutorService followerThread = Executors.newSingleThreadExecutor();
    private final ExecutorService predictorThread = Executors.newSingleThreadExecutor();
    private final ExecutorService lookerThread = Executors.newSingleThreadExecutor();
    private final Deque<Path> answers = new ArrayDeque<>();
    private final Threads threads;
    private final Recovery recovery;
    private final Subscription testing;
    private final Workspace workspace;
    private final MainWindow window;
    private final Stage stage;

    /// For the window's thread.
    public TestWindow(Stage stage, Path folder, Trainer trainer) {
        this(stage, folder, trainer, new DjlModelOpener());
    }

    /// For the window's thread.
    ///
    /// @param opener makes the network that results are of
    public TestWindow(Stage stage, Path folder, Trainer trainer, ModelOpener opener) {
        this.stage = stage;
        LayerCatalog catalog = StandardLayers.catalog();
        DataCatalog sources = StandardSources.catalog();
        var samples = new SampleLibrary(Path.of("samples").toAbsolutePath());
        var user = new UserFolder(folder);
        var format = new ProjectFormat(catalog, sources);
        var keeper = new ProjectStore(format);
        threads = new Threads(new FxPump(), files);
        recovery = new Recovery(keeper, user);
        var compiler = new Compiler(catalog);
        var preparation = new DataPreparation(sources, new DataPlaces(samples));
        var history = new History(Document.EMPTY);
        var projects = new Projects(history, keeper, samples, threads);
        var data = new DataPreview(history.document(), projects.folder(), preparation, threads);
        var problems = new Problems(history.document(), data.state(), compiler, threads);
        var places = new RunPlaces(samples, user);
        var stored = new StoredRuns(preparation, compiler, opener);
        var store = new RunStore(new RunFormat(catalog, sources), places);
        var launcher = new RunLauncher(
                new Checker(preparation, compiler, new Allowance(Long.MAX_VALUE)),
                stored,
                store,
                trainer,
                Map.of());
        var unfinished = new Unfinished(user, store);
        var runner = new LaunchedRuns(launcher, places, unfinished, InstantSource.system());
        var runs = new Runs(runner, threads.home(), trainerThread, InstantSource.system());
        var evaluator = new RunEvaluator(stored);
        var results = new Results(
                (run, other, progress) -> evaluator.evaluate(store.open(run), other, progress),
                new Threads(threads.home(), testerThread));
        testing = results.follow(runs);
        var following = new Following(new RunOpener(store, stored), new Threads(threads.home(), followerThread));
        var preferences = new PreferencesFile(user);
        var habits = new Habits(history.document(), preferences.load(), now -> files.execute(() -> keep(preferences, now)));
        var editor = new Editor(history, catalog);
        var past = new PastRuns(store, places, projects.folder(), runs, threads);
        var shown = new ShownRun(past, runs, history.document());
        var looking = new Looking(
                new InsideRuns(store, stored), shown.run(), runs, new Threads(threads.home(), lookerThread));
        var predicting = new Predicting(new ReadyRuns(store, stored), new Threads(threads.home(), predictorThread));
        predicting.follow(past);
        past.follow(results);
        following.follow(past);
        var goingOn = new GoingOn(history, projects, runs, unfinished, threads);
        workspace = new Workspace(
                editor, problems, new Tidying(editor, threads), data, runs, results, following, predicting, looking, shown, past, goingOn, new Exporting(new RunExporter(store, stored), threads), projects, habits, installation(user));
        window = new MainWindow(stage, workspace, sources, new Answers(), Words.english());
    }

    private static Installation installation(UserFolder user) {
        return new Installation(new Versions("of a test"), new Machine(16_000_000_000L, 4), user, Path.of("target/classes"));
    }

    private static void keep(PreferencesFile file, Preferences now) {
        try {
            file.save(now);
        } catch (BadInput testIsOver) {
            // its folder is taken away while the last change is on its way; a test that waits for a change sees it missing
        }
    }

    Workspace workspace() {
        return workspace;
    }

    MainWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    /// Keeps what an unexpected end would leave.
    Recovery recovery() {
        return recovery;
    }

    /// Starts as the program does.
    void start() {
        startWith(Optional.empty());
    }

    /// Starts as the program does that is given a project.
    void startWith(Optional<Path> project) {
        var autosave = new Autosave(
                workspace.history(), workspace.projects().origin(), recovery, threads, new FxLater());
        window.start(autosave, project, SampleLibrary.FIRST);
    }

    /// What the next chooser will give.
    void answer(Path path) {
        answers.add(path);
    }

    @Override
    public void close() {
        testing.close(); // a run that ends now would be tested on threads that are gone
        window.close();
        workspace.close();
        files.shutdownNow();
        trainerThread.shutdownNow();
        testerThread.shutdownNow();
        followerThread.shutdown();
        predictorThread.shutdown();
        lookerThread.shutdownNow();
    }

    private final class Answers implements Choosers {
        @Override
        public Optional<Path> project() {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> newProject(String suggested) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> newPicture(String suggested) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> newFolder(String suggested) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> newTable(String suggested) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> newDrawing(String suggested) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> dataFile() {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public List<Path> pictures() {
            var all = List.copyOf(answers);
            answers.clear();
            return all;
        }

        @Override
        public Optional<Path> dataFolder() {
            return Optional.ofNullable(answers.poll());
        }
    }
}
