package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.netwright.data.DataCatalog;
import org.netwright.export.diagram.Style;
import org.netwright.layer.LayerKind;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.canvas.CanvasView;
import org.netwright.ui.canvas.NewLayers;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.DrawingThreads;
import org.netwright.ui.fx.Fonts;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.SearchPopup;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.ui.fx.WindowTheme;
import org.netwright.ui.inspector.InspectorView;
import org.netwright.ui.palette.PaletteView;
import org.netwright.ui.palette.Placing;
import org.netwright.ui.predict.PredictView;
import org.netwright.ui.results.ResultsView;
import org.netwright.ui.runs.RunsView;
import org.netwright.ui.training.RunActions;
import org.netwright.ui.training.RunBar;
import org.netwright.workspace.Autosave;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.WatchedSample;
import org.netwright.workspace.Workspace;

/// The window: the parts of a workspace, placed, and given the keys.
public final class MainWindow implements Subscription {
    private static final String RESULTS_KEY = "F4";

    private final Workspace workspace;
    private final Words words;
    private final Stage stage;
    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, 1280, 800);
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Action> actions = new ArrayList<>();
    private final List<ShortcutSheet.Group> groups = new ArrayList<>();
    private final Dialogs dialogs;
    private final FileActions files;
    private final Arrivals arrivals;
    private final CanvasView canvas;
    private final WindowDock dock;
    private final Pages pages = new Pages();
    private final ResultsView results;
    private final PredictView predict;
    private final RunsView runs;
    private final CrashBar crash;
    private final OfferBar offer;
    private final FollowPage follow;
    private final LookInside inside;
    private final OncePerFrame fit;
    private final SearchPopup commands;
    private final Wardrobe wardrobe;

    /// A window, not shown yet.
    ///
    /// @param sources the kinds of data there are
    public MainWindow(Stage stage, Workspace workspace, DataCatalog sources, Choosers choosers, Words words) {
        this.stage = stage;
        this.workspace = workspace;
        this.words = words;
        Fonts.install();
        stage.setScene(scene);
        root.getStylesheets().add(Styles.sheet(MainWindow.class, "shell.css"));
        wardrobe = new Wardrobe(scene, workspace.habits());
        commands = new SearchPopup("commands", 480); // a control that came before the theme would load another
        Theme look = wardrobe.theme().look();
        dialogs = new Dialogs(stage, words);
        files = new FileActions(workspace, choosers, dialogs, words, () -> Style.of(wardrobe.theme().look()));
        arrivals = new Arrivals(stage, files, List.of(dialogs.asking(), choosers.asking(), workspace.projects().busy()));
        canvas = new CanvasView(
                workspace.editor(), workspace.problems(), workspace.looking().views(), workspace.tidying(), words);
        canvas.mend(workspace.mending());
        canvas.watch(workspace.runs().learning());
        fit = new OncePerFrame(canvas::fit);
        var inspector = new InspectorView(workspace.editor(), workspace.problems(), workspace.mending(), words);
        canvas.editing(inspector::edit);
        inspector.watch(workspace.runs().learning());
        inspector.narrowed(canvas::requestFocus);
        inspector.addEventHandler(KeyEvent.KEY_PRESSED, this::backToCanvas);
        var palette = new PaletteView(workspace.editor().catalog(), new OnCanvas(canvas.newLayers()), workspace.habits(), words);
        var data = new DataMenu(workspace, sources, choosers, words);
        var saved = new SavedCurves(choosers, workspace.projects(), files::name, words);
        dock = new WindowDock(workspace, look, canvas::reveal, saved, words);
        RunActions run = RunActions.of(workspace, dock.showProblems().run(), words);
        inside = new LookInside(workspace, inspector, run.train(), look, words);
        results = new ResultsView(workspace.results(), run.train(), look, words);
        predict = new PredictView(workspace, new ChosenFiles(choosers), run.train(), words);
        var desk = new RunsPage(
                workspace.results(), pages, dialogs, saved, new RunsPage.Panels(dock.showProblems().run(), inside::show));
        runs = new RunsView(workspace, desk, run.train(), look, words);
        crash = new CrashBar(words);
        offer = new OfferBar(workspace, files, words);
        var status = new StatusBar(workspace, words);
        var closing = new Closing(workspace.runs(), files, dialogs, status::say, stage::close);
        var gallery = new TemplateGallery(workspace, this::templateTaken, words);
        var doing = new WindowActions.Doing(
                wardrobe::other,
                () -> PreferencesSheet.show(scene, workspace, words),
                () -> AboutSheet.show(scene, workspace.installation(), words),
                this::showKeys,
                this::showCommands,
                () -> gallery.open(scene),
                () -> closing.ask(words));
        WindowActions window = WindowActions.of(workspace.history(), words, doing);
        var watched = new WatchedSample(
                workspace.data(), workspace.runs(), workspace.shown().run(), workspace.predicting().stills());
        var runBar = new RunBar(workspace, run, words);
        canvas.welcome(new Welcome(files.samples(), data.chooseAction(), window.templates(), palette.findAction(), words));
        canvas.bookmark(workspace.projects().opened(), status::say);
        files.pictures().telling(status::say);
        place(new TopBar(files, window, pages.tabs(), new TopBar.Middle(runBar, data), subscriptions), palette, inspector, status);
        follow = new FollowPage(workspace, pages, run.train(), look, words);
        follow.leaving(pages.actions().getFirst(), canvas);
        results.opening(follow::follow);
        var export = new ExportActions(workspace, choosers, status::say, words);
        results.exporting(export.djl());
        var tested = new TestedData(workspace.results(), choosers, words);
        results.testing(tested);
        results.offering(EarlierRun.test(workspace, words));
        var own = new OwnSample(workspace, watched, status::say, words);
        own.droppedOn(canvas);
        var pill = new SamplePill(watched, workspace.looking(), follow.watched(), own.choose(choosers), words);
        canvas.floatingBeside(pill);
        var hint = new HintBar(workspace, canvas::reveal, words);
        canvas.floating(hint);

        wardrobe.painting(List.of(dock::dress, results::dress, runs::dress, follow::dress, inside::dress));
        group("ui.keys.project", files.all());
        group("ui.keys.window", window.all());
        group("ui.keys.training", Stream.concat(run.all().stream(), Stream.of(tested.choose(), export.djl())).toList());
        group("ui.keys.pages", pages.actions());
        group("ui.keys.follow", follow.actions());
        group("ui.keys.predict", pages.on(Pages.PREDICT, predict.actions()));
        group("ui.keys.panels", pages.onFirst(dock.actions()));
        group("ui.keys.inside", pages.onFirst(inside.actions(scene)));
        group("ui.keys.find", pages.onFirst(List.of(
                canvas.findAction(),
                data.chooseAction(), palette.findAction())));
        group("ui.keys.sample", pages.onFirst(pill.all()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::press);
        List.of(canvas, palette, inspector, data, pill, runBar, status, dock, results, predict, runs, offer, follow, inside, hint, arrivals, wardrobe).forEach(subscriptions::add);
        subscriptions.add(own);
        subscriptions.add(watched::close);
        subscriptions.listen(workspace.projects().opened(), this::opened);
        subscriptions.add(workspace.runs().state().listen(this::follow));
        var drawing = new DrawingThreads(System.getProperty("os.name"));
        subscriptions.follow(workspace.runs().state(), now -> drawing.giveWay(now.busy()));
        subscriptions.add(workspace.results().state().listen(now -> tell(now, status)));
        results.visibleProperty().addListener((cell, before, seen) -> status.hush());
        subscriptions.add(workspace.runs().notice().listen(now -> now.ifPresent(what -> status.say(words.of(what)))));
        subscriptions.add(workspace.projects().failure().listen(wrong -> wrong.ifPresent(dialogs::complain)));
        subscriptions.add(workspace.exporting().failure().listen(wrong -> wrong.ifPresent(dialogs::complain)));
        subscriptions.add(workspace.predicting().failure().listen(wrong -> wrong.ifPresent(dialogs::complain)));
        subscriptions.add(workspace.predicting().saved().listen(now -> now.ifPresent(file -> status.say(words.of("ui.predict.saved", file)))));
        subscriptions.add(workspace.pastRuns().failure().listen(wrong -> wrong.ifPresent(dialogs::complain)));
        subscriptions.follow(workspace.projects().origin(), origin -> stage.setTitle(files.name() + " — Netwright"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            closing.ask(words);
        });
        stage.setMinWidth(1080);
        stage.setMinHeight(640);
    }

    private void group(String title, List<Action> all) {
        actions.addAll(all);
        groups.add(new ShortcutSheet.Group(words.of(title), all));
    }

    private void place(Region top, Region palette, Region inspector, Region status) {
        palette.setPrefWidth(208);
        palette.setMinWidth(208);
        inspector.setPrefWidth(300);
        inspector.setMinWidth(300);
        var middle = Styles.styled(new SplitPane(canvas, dock.view()), "nw-split");
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.69);
        SplitPane.setResizableWithParent(dock.view(), false);
        var network = new BorderPane(middle);
        network.setLeft(Styles.styled(palette, "nw-left"));
        network.setRight(Styles.styled(inspector, "nw-right"));
        network.visibleProperty().subscribe(dock::seen);
        pages.add(Pages.NETWORK, words.of("ui.page.network"), "F3", network, canvas::requestFocus);
        pages.add(Pages.RESULTS, words.of("ui.page.results"), RESULTS_KEY, results, results::requestFocus);
        pages.add(Pages.PREDICT, words.of("ui.page.predict"), "Shift+F3", predict, predict::requestFocus);
        pages.add(Pages.RUNS, words.of("ui.page.runs"), "Shift+F4", runs, runs::requestFocus);
        root.setTop(new VBox(top, crash, offer));
        root.setCenter(pages.content());
        root.setBottom(status);
    }

    /// A run is watched where its layers are.
    private void follow(RunState now) {
        if (now instanceof RunState.Preparing && (results.isVisible() || predict.isVisible() || runs.isVisible())) {
            pages.show(Pages.NETWORK);
        }
    }

    private void tell(ResultsState now, StatusBar status) {
        if (now instanceof ResultsState.Ready && !results.isVisible()) {
            status.say(words.of("ui.page.ready", RESULTS_KEY));
        }
    }

    /// Offers what an unexpected end left, or else opens a project or a sample, and keeps changes from then on.
    ///
    /// @param project what the program was started with
    /// @param sample name of the sample that a first start shows
    public void start(Autosave autosave, Optional<Path> project, String sample) {
        project.ifPresent(given -> arrivals.come(project));
        subscriptions.add(autosave::close);
        Runnable first = () -> {
            if (project.isEmpty()) {
                workspace.projects().openSample(sample);
            }
        };
        autosave.lookBack(found -> {
            if (found.isEmpty()) {
                first.run(); // it is read while the window comes up
            }
            show();
            found.ifPresent(left -> {
                if (dialogs.recover(files.name(left.origin()))) {
                    workspace.projects().recover(left);
                } else {
                    first.run();
                }
            });
            autosave.begin();
            offer.lookBack();
            arrivals.started();
        });
        EventHandler<WindowEvent> end = event -> {
            close();
            workspace.close();
        };
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, end);
        subscriptions.add(() -> stage.removeEventHandler(WindowEvent.WINDOW_HIDDEN, end));
        subscriptions.add(autosave.failure().listen(wrong -> wrong.ifPresent(dialogs::complain)));
    }

    /// Shows the window.
    public void show() {
        stage.show();
        fit.request();
        canvas.requestFocus();
    }

    /// Somebody started the program again: the window comes to the front.
    ///
    /// @param project what it is to open, once it may
    public void come(Optional<Path> project) {
        arrivals.come(project);
    }

    /// A fault of the engine ended the program last time.
    ///
    /// @param report what that looked like from inside
    public void crashed(Path report) {
        crash.ended(report);
    }

    /// Something in the program has failed, and it goes on.
    ///
    /// @param reports where what that looked like from inside is written down
    public void failed(Path reports) {
        crash.failed(reports);
    }

    /// Everything the keyboard does, for whoever wants to list it.
    public List<Action> actions() {
        var all = new ArrayList<>(actions);
        all.addAll(canvas.actions());
        return all;
    }

    /// What the keyboard does on the canvas.
    List<Action> canvasActions() {
        return canvas.actions();
    }

    /// What the window shows.
    Scene scene() {
        return scene;
    }

    /// The colours now.
    public WindowTheme theme() {
        return wardrobe.theme();
    }

    private void opened() {
        canvas.opened();
        workspace.runs().forget();
        workspace.results().forget();
        workspace.following().forget();
        fit.request();
    }

    private void templateTaken() {
        fit.request();
        canvas.requestFocus();
    }

    private void showCommands() {
        commands.open(new CommandSearch(actions(), workspace, canvas, words), scene);
    }

    private void showKeys() {
        var all = new ArrayList<>(groups);
        all.addAll(ShortcutSheet.ofCanvas(canvas.actions(), words));
        ShortcutSheet.show(scene, all, words);
    }

    /// A key that nothing in the window wanted. Plain characters belong to whoever is typing.
    private void press(KeyEvent event) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl
                && (event.getEventType() == KeyEvent.KEY_TYPED
                        || (!event.isShortcutDown() && !event.getCode().isFunctionKey()));
        if (!typing && actions.stream().anyMatch(action -> action.pressed(event))) {
            event.consume();
        }
    }

    private void backToCanvas(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            canvas.requestFocus();
            event.consume();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /// Lets the palette put layers on the canvas.
    private record OnCanvas(NewLayers canvas) implements Placing {
        @Override
        public boolean hover(LayerKind kind, double x, double y) {
            return canvas.hover(kind, x, y);
        }

        @Override
        public void drop(LayerKind kind, double x, double y) {
            canvas.drop(kind, x, y);
        }

        @Override
        public void hoverEnded() {
            canvas.hoverEnded();
        }

        @Override
        public void append(LayerKind kind) {
            canvas.append(kind);
        }
    }
}
