package org.netwright.ui.bench;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Compiler;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.training.LayerView;
import org.netwright.ui.canvas.CanvasView;
import org.netwright.ui.fx.Fonts;
import org.netwright.ui.fx.FxPump;
import org.netwright.ui.fx.WindowTheme;
import org.netwright.workspace.Cell;
import org.netwright.workspace.DataState;
import org.netwright.workspace.Editor;
import org.netwright.workspace.History;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Tidying;

/// A window with nothing but a canvas, and a hand on mouse and keys. For the window's thread.
final class CanvasStage implements AutoCloseable {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    private final ExecutorService side = Executors.newSingleThreadExecutor();
    private final MutableCell<Map<String, LayerView>> views = new MutableCell<>(Map.of());
    private final History history = new History(Document.EMPTY);
    private final Problems problems;
    private final Editor editor;
    private final CanvasView canvas;
    private final Stage stage = new Stage();
    private final Robot robot = new Robot();

    /// Shows an empty canvas.
    CanvasStage(LayerCatalog catalog, FxPump pump) {
        var threads = new Threads(pump, side);
        problems = new Problems(
                history.document(), Cell.always(new DataState.None()), new Compiler(catalog), threads);
        editor = new Editor(history, catalog);
        canvas = new CanvasView(editor, problems, views, new Tidying(editor, threads), Words.english());
        Fonts.install();
        var scene = new Scene(canvas, WIDTH, HEIGHT);
        WindowTheme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        canvas.requestFocus();
    }

    /// Changes the document.
    Editor editor() {
        return editor;
    }

    /// The canvas.
    CanvasView canvas() {
        return canvas;
    }

    /// Opens a drawing as the window does, with a picture on every card.
    void open(Network network, Map<String, LayerView> pictures) {
        history.reset(Document.EMPTY.with(network));
        views.set(pictures);
        canvas.fit();
    }

    /// Presses and lets go of a key with Ctrl.
    void press(KeyCode key) {
        robot.keyPress(KeyCode.CONTROL);
        robot.keyType(key);
        robot.keyRelease(KeyCode.CONTROL);
    }

    /// Moves the mouse to a place of the window.
    void move(double x, double y) {
        robot.mouseMove(stage.getX() + x, stage.getY() + y);
    }

    /// Presses a button of the mouse.
    void grab(MouseButton button) {
        robot.mousePress(button);
    }

    /// Lets go of it.
    void release(MouseButton button) {
        robot.mouseRelease(button);
    }

    /// Turns the wheel.
    void wheel(int clicks) {
        robot.mouseWheel(clicks);
    }

    /// The middle of a card that is in view.
    Point2D card(String id) {
        Node card = canvas.lookup("#card-" + id);
        if (card == null) {
            throw new IllegalStateException("no card of " + id + " in view");
        }
        Bounds bounds = card.localToScene(card.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Override
    public void close() {
        stage.hide();
        canvas.close();
        problems.close();
        side.shutdownNow();
    }
}
