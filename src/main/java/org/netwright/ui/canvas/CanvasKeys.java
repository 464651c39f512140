package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.netwright.network.Edit;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Selected;
import org.netwright.workspace.Selection;
import org.netwright.workspace.Walk;
import org.netwright.workspace.Walk.Direction;
import org.netwright.workspace.Wiring;

/// What the keyboard does to the drawing.
final class CanvasKeys {
    private static final double ZOOM_STEP = 1.2;

    private final Board board;
    private final CanvasView canvas;
    private final Wiring wiring;
    private final Selected selected;
    private final List<Action> all = new ArrayList<>();
    private final Action zoomIn;
    private final Action zoomOut;
    private final Action fit;
    private final Action full;
    private final Action fitSelection;
    private final Action map;
    private final Action selectAll;
    private final Action connect;

    CanvasKeys(Board board, CanvasView canvas, Camera camera, Words words) {
        this.board = board;
        this.canvas = canvas;
        wiring = new Wiring(board.editor().catalog());
        Editor editor = board.editor();
        selected = new Selected(editor);
        zoomIn = Action.of(words.of("ui.canvas.zoom-in"), () -> camera.zoom(ZOOM_STEP), "Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+ADD");
        zoomOut = Action.of(words.of("ui.canvas.zoom-out"), () -> camera.zoom(1 / ZOOM_STEP), "Shortcut+MINUS", "Shortcut+SUBTRACT");
        fit = Action.of(words.of("ui.canvas.fit"), camera::fit, "Shortcut+DIGIT0", "Shortcut+NUMPAD0");
        full = Action.of(words.of("ui.canvas.full"), camera::fullSize, "Shortcut+DIGIT1", "Shortcut+NUMPAD1");
        map = Action.of(words.of("ui.canvas.map"), canvas::toggleMap, "M");
        selectAll = Action.of(words.of("ui.canvas.select-all"), selected::all, "Shortcut+A");
        connect = Action.of(words.of("ui.canvas.connect"), this::connect, "W")
                .when(editor.history().selection().map(now -> now.nodes().size() > 1));
        fitSelection = Action.of(
                words.of("ui.canvas.fit-selection"), camera::fitSelection, "Shortcut+DIGIT2", "Shortcut+NUMPAD2");
        all.addAll(List.of(
                Action.of(words.of("ui.quick"), board.quickAdd()::open, "/"),
                selectAll,
                connect,
                map,
                zoomIn,
                zoomOut,
                fit,
                full,
                fitSelection));
        for (Direction direction : Direction.values()) {
            String name = words.of("ui.canvas." + direction.name().toLowerCase(Locale.ROOT));
            all.add(Action.of(name, () -> step(direction), direction.name()));
            String move = words.of("ui.canvas.move-" + direction.name().toLowerCase(Locale.ROOT));
            all.add(Action.of(move, () -> nudge(direction), "Shortcut+" + direction.name()));
        }
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        canvas.addEventHandler(KeyEvent.KEY_TYPED, this::press);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> editor.history().seal());
    }

    /// One more.
    void add(Action action) {
        all.add(action);
    }

    List<Action> all() {
        return List.copyOf(all);
    }

    Action zoomIn() {
        return zoomIn;
    }

    Action zoomOut() {
        return zoomOut;
    }

    Action fit() {
        return fit;
    }

    Action full() {
        return full;
    }

    /// Offers them in the menu.
    void offer(CanvasMenu menu) {
        menu.onCards(connect, fitSelection);
        menu.onGround(selectAll);
        menu.onGround(fit, full, map);
    }

    /// More that the keyboard does here.
    void add(List<Action> more) {
        all.addAll(more);
    }

    /// What is typed into a field that floats over the drawing is no key of the drawing's.
    private void press(KeyEvent event) {
        boolean typed = event.getTarget() instanceof TextInputControl;
        if (!typed && all.stream().anyMatch(action -> action.pressed(event))) {
            event.consume();
        }
    }

    private void step(Direction direction) {
        Network network = network();
        Optional<String> next = selection().nodes().isEmpty()
                ? network.nodes().keySet().stream().findFirst()
                : Walk.next(network, selection().nodes().getLast(), direction);
        next.ifPresent(canvas::reveal);
    }

    private void nudge(Direction direction) {
        selected.nudge(direction.x() * MoveGesture.STEP, direction.y() * MoveGesture.STEP);
    }

    /// Wires the selected layers in the order they were selected.
    private void connect() {
        List<Edit> edits =
                wiring.chain(network(), board.problems().data().get(), List.copyOf(selection().nodes()));
        if (!edits.isEmpty()) {
            board.editor().wire(edits);
        }
    }

    private Network network() {
        return board.editor().history().document().get().network();
    }

    private Selection selection() {
        return board.editor().history().selection().get();
    }
}
