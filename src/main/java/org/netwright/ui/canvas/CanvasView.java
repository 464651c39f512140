package org.netwright.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Learning;
import org.netwright.workspace.Mending;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Tidying;
import org.netwright.workspace.WireSize;

/// The canvas: the network as cards and wires that can be placed, moved, wired and looked at.
public final class CanvasView extends StackPane implements Subscription {
    /// From the lower edge to a sentence that stands above what floats there, in pixels of its own.
    private static final double NOTICE = 56;
    private static final Duration SETTLED = Duration.millis(140);

    private final Editor editor;
    private final Words words;
    private final Cell<Map<String, LayerView>> views;
    private final CardWriter writer;
    private final GridView grid = new GridView();
    private final Pane ground = new Pane();
    private final StackPane welcome = new StackPane();
    private final HBox foot = Controls.row(8);
    private final Corner corner;
    private final Board board;
    private final Camera camera;
    private final CanvasKeys keys;
    private final MiniMap map;
    private final NewLayers newLayers;
    private final Action find;
    private final InPlace writing = new InPlace(this::requestFocus);
    private final OncePerFrame refresh = new OncePerFrame(this::refresh);
    private final OncePerFrame makeRoom = new OncePerFrame(this::makeRoom);
    private final Glide glide;
    private Runnable editing = () -> {};
    private Optional<WireSizes> wireSizes = Optional.empty();
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private final Subscriptions subscriptions = new Subscriptions();

    /// The canvas of a document.
    ///
    /// @param views what each layer makes of the watched sample, by node id
    /// @param tidying lays it out anew
    public CanvasView(
            Editor editor, Problems problems, Cell<Map<String, LayerView>> views, Tidying tidying, Words words) {
        this.editor = editor;
        this.words = words;
        this.views = views;
        writer = new CardWriter(editor.catalog(), words);
        var drawing = new Drawing(editor.catalog(), writer);
        var viewport = new MutableCell<>(Viewport.START);
        var quickAdd = new QuickAddView(editor, problems, viewport, this, words);
        board = new Board(editor, problems, drawing, viewport, new Hints(), quickAdd);
        map = new MiniMap(board, this, words);
        corner = new Corner(this, map, foot);
        camera = new Camera(board, this, new Floats(corner, map), this::take);
        quickAdd.revealing(camera::bringIntoView);
        keys = new CanvasKeys(board, this, camera, words);
        glide = new Glide(drawing, this::refresh);
        var notice = new Notice();
        newLayers = new NewLayers(board, this, camera, words);
        var finder = new FindView(board, this, this::show, words);
        find = Action.of(words.of("ui.find"), finder::open, "Shortcut+F");
        getStyleClass().add("nw-canvas");
        getStylesheets().addAll(
                Styles.sheet(CanvasView.class, "canvas.css"), Styles.sheet(CanvasView.class, "overlay.css"));
        setFocusTraversable(true);
        new CanvasVoice(editor, problems, words).follow(this, subscriptions);
        setId("canvas");
        setMinSize(0, 0);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        ground.getChildren().addAll(drawing.beneath());
        ground.getChildren().add(drawing);
        ground.setPickOnBounds(false);
        welcome.setPickOnBounds(false);
        subscriptions.add(map);
        foot.getChildren().add(new ZoomBar(keys, board.viewport(), subscriptions));
        foot.setPickOnBounds(false);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(0, Corner.MARGIN, NOTICE, Corner.MARGIN));
        getChildren().addAll(grid, ground, board.hints(), welcome, notice);
        place(corner, Pos.BOTTOM_LEFT);
        place(map, Pos.BOTTOM_RIGHT);
        getChildren().add(writing);
        commands(notice, tidying);
        getChildren().add(new PortCursor(board, this, words, subscriptions));
        new Mouse(board, this, words);
        settled.setOnFinished(event -> drawing.rest());
        follow();
    }

    /// All that can be done to the drawing, by keys and in the menu.
    private void commands(Notice notice, Tidying tidying) {
        var pointer = new Pointer(this);
        var menu = new CanvasMenu(board, this, pointer);
        var edits = new EditActions(board, camera, pointer, notice, words);
        var aligning = new AlignActions(board, words);
        Action edit = Action.of(words.of("ui.canvas.edit"), () -> editing.run(), "ENTER")
                .when(editor.history().selection().map(now -> !now.nodes().isEmpty()));
        keys.add(List.of(edit, Action.of(words.of("ui.canvas.menu"), menu::openAtSelection, "Shift+F10", "CONTEXT_MENU")));
        keys.add(edits.all());
        keys.add(aligning.all());
        var layouts = new TidyActions(board, camera, glide, tidying, words);
        keys.add(layouts.all());
        var marks = new MarkActions(board, writing, pointer, words);
        keys.add(marks.all());
        var renaming = new Renaming(board, writing, notice, words);
        renaming.listen(this);
        marks.listen(this);
        keys.add(List.of(renaming.action()));
        menu.onCards(edit, renaming.action());
        edits.offer(menu);
        aligning.offer(menu);
        keys.offer(menu);
        layouts.offer(menu);
        marks.offer(menu);
    }

    private void follow() {
        // what the mouse or a key is about is what the document says, not what it said at the last frame
        for (var begins : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)) {
            addEventFilter(begins, event -> refresh.now());
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> refresh.now());
        subscriptions.listen(editor.history().document(), refresh::request);
        subscriptions.listen(editor.history().selection(), refresh::request);
        subscriptions.listen(board.problems().compiled(), refresh::request);
        subscriptions.listen(views, refresh::request);
        subscriptions.follow(board.viewport(), this::look);
        subscriptions.listen(board.viewport(), writing::finish); // what it is about moves away beneath it
        layoutBoundsProperty().addListener(change -> look(board.viewport().get()));
        refresh();
    }

    private void look(Viewport viewport) {
        board.drawing().view(viewport, getWidth(), getHeight());
        grid.view(viewport);
        settled.playFromStart();
    }

    private void refresh() {
        take();
        board.drawing().draw();
    }

    private void take() {
        Network network = network();
        writer.know(board.problems().compiled().get(), board.problems().data().get());
        wireSizes.ifPresent(sizes -> board.drawing().size(sizes.of(network), sizes.chosen() == WireSize.GRADIENTS));
        board.drawing().take(glide.seen(network), views.get(), editor.history().selection().get());
        welcome.setVisible(network.nodes().isEmpty());
    }

    /// What stands in the middle of an empty canvas.
    public void welcome(Node content) {
        welcome.getChildren().setAll(content);
    }

    /// Where Enter leads: to the form of the selected layer.
    public void editing(Runnable edit) {
        editing = edit;
    }

    /// A bar that floats over the canvas, beside the zoom where there is room.
    public void floatingBeside(Region bar) {
        corner.beside(bar, makeRoom::request);
    }

    /// Something that floats over the canvas, above the zoom.
    public void floating(Region content) {
        corner.above(content, makeRoom::request);
    }

    /// A drawing that is shown whole gives way to what appears over it. When that goes, the drawing stays where it is: what
    /// comes and goes does not rock it. Nor does it move beneath a hand that writes.
    private void makeRoom() {
        if (!writing.isBusy()) {
            camera.fitAgain();
        }
    }

    /// Lets fixes be seen before they are made.
    public void mend(Mending mending) {
        var ghosts = new Ghosts(board, views, words);
        getChildren().add(getChildren().indexOf(board.hints()), ghosts);
        subscriptions.follow(board.viewport(), ghosts::view);
        subscriptions.follow(mending.proposed(), ghosts::show);
        var badges = new BadgePopOver(board, this, mending, words);
        subscriptions.listen(editor.history().document(), badges::hide);
        keys.add(Action.of(
                words.of("ui.canvas.explain"),
                () -> editor.history().selection().get().only().ifPresent(badges::show),
                "Shortcut+I"));
    }

    /// Shows how well layers learn, on their cards and, where that is wanted, by their wires.
    ///
    /// @param learning of the run that trains them
    public void watch(Learning learning) {
        subscriptions.follow(learning.health(), now -> {
            writer.learn(now);
            refresh.request();
        });
        var sizes = new WireSizes(learning, refresh::request, subscriptions, words);
        wireSizes = Optional.of(sizes);
        keys.add(sizes.next());
        foot.getChildren().add(sizes);
    }

    /// Says that another project has taken the place of the one before: what was being written there is not written here.
    public void opened() {
        writing.cancel();
    }

    /// Lets views be kept and come back to.
    ///
    /// @param opened changes when another project takes the place of the one before
    /// @param say tells a person what was done
    public void bookmark(Cell<Integer> opened, Consumer<String> say) {
        var bookmarks = new Bookmarks(board.viewport(), this, say, words);
        keys.add(bookmarks.actions());
        subscriptions.listen(opened, bookmarks::forget);
    }

    /// Shows the map in the corner or hides it.
    void toggleMap() {
        map.toggle();
    }

    private void place(Region content, Pos at) {
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(content, at);
        StackPane.setMargin(content, new Insets(Corner.MARGIN));
        getChildren().add(content);
    }

    /// Everything the keyboard does here.
    public List<Action> actions() {
        return keys.all();
    }

    /// Whether everything in view is drawn as finely as it will be.
    public boolean complete() {
        return board.drawing().complete();
    }

    /// Shows all of the drawing.
    public void fit() {
        camera.fit();
    }

    /// Brings a card into view and selects it.
    public void reveal(String node) {
        show(node);
        requestFocus();
    }

    private void show(String node) {
        editor.select(List.of(node));
        camera.bringIntoView(node);
    }

    /// Finds layers by name, kind or what is set about them.
    public Action findAction() {
        return find;
    }

    /// Takes layers that come from beside it.
    public NewLayers newLayers() {
        return newLayers;
    }

    private Network network() {
        return editor.history().document().get().network();
    }

    @Override
    public void close() {
        settled.stop();
        glide.stop();
        camera.stop();
        subscriptions.close();
    }
}
