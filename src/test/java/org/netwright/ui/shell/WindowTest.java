package org.netwright.ui.shell;

import com.sun.javafx.scene.SceneHelper;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.DjlModelOpener;
import org.netwright.model.ModelOpener;
import org.netwright.network.Network;
import org.netwright.project.Document;
import org.netwright.training.Trainer;
import org.netwright.workspace.ScriptedTrainer;
import org.netwright.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A test in front of a window of 1280×800, with a real mouse and keys.
abstract class WindowTest extends ApplicationTest {
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private TestWindow test;

    /// Who trains; a scripted trainer unless a test wants the real one.
    Trainer trainer() {
        return new ScriptedTrainer(30, 4_000_000);
    }

    /// What makes the network that results are of; the engine unless a test wants another.
    ModelOpener opener() {
        return new DjlModelOpener();
    }

    @Override
    public void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        test = new TestWindow(stage, folder, trainer(), opener());
        test.window().show();
    }

    @AfterEach
    void close() {
        interact(() -> test.close());
    }

    TestWindow test() {
        return test;
    }

    Workspace workspace() {
        return test.workspace();
    }

    Document document() {
        return on(() -> workspace().history().document().get());
    }

    /// Ids of the selected layers, once the screen shows them.
    SequencedSet<String> selected() {
        frames();
        return on(() -> workspace().history().selection().get().nodes());
    }

    Network network() {
        return on(() -> workspace().history().document().get().network());
    }

    /// What a question asked on the window's thread gives.
    <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    /// Waits until something holds, asking on the window's thread.
    void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> on(holds));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain until " + what, late);
        }
    }

    /// Waits until frames have been drawn, so that what was asked for is on the screen.
    void frames() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /// Answers the question that is asked, once it stands on the screen with its buttons in their places.
    void answer(String button) {
        until("the question is asked", () -> !lookup(".dialog-pane").lookup(answering(button)).queryAll().isEmpty());
        frames();
        clickOn(lookup(".dialog-pane").lookup(answering(button)).queryButton());
        until("the question is gone", () -> lookup(".dialog-pane").tryQuery().isEmpty());
    }

    private static Predicate<Node> answering(String text) {
        return node -> node instanceof Button button && button.getText().equals(text);
    }

    /// Opens a sample and waits until its data is there.
    void open(String sample) {
        interact(() -> workspace().projects().openSample(sample));
        until("the sample is open", () -> workspace().problems().ready());
        frames();
    }

    /// The middle of a node on the screen.
    Point2D middle(Node node) {
        return on(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /// The card of a layer.
    Node card(String name) {
        return lookup("#card-" + id(name)).query();
    }

    /// The id of the layer of this name.
    String id(String name) {
        return network().nodes().values().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layer " + name))
                .id();
    }

    /// Drags with the left button, which is held all the way as on a display. The headless robot says of its moves that no
    /// button is held, so the scene would take the first of them for the end and hand all that follows, the release too,
    /// to what lies beneath.
    void drag(Point2D from, Point2D to) {
        moveTo(from);
        mouse(MouseEvent.MOUSE_PRESSED, from, true);
        for (int i = 1; i <= 4; i++) {
            mouse(MouseEvent.MOUSE_DRAGGED, from.interpolate(to, i / 4.0), true);
        }
        mouse(MouseEvent.MOUSE_RELEASED, to, false);
        moveTo(to);
        frames();
    }

    /// Drags as a window hears of it that was busy meanwhile: where it began and where it ended.
    void leap(Point2D from, Point2D to) {
        moveTo(from);
        mouse(MouseEvent.MOUSE_PRESSED, from, true);
        mouse(MouseEvent.MOUSE_RELEASED, to, false);
        moveTo(to);
        frames();
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, boolean held) {
        interact(() -> {
            Scene scene = test.stage().getScene();
            double x = at.getX() - test.stage().getX() - scene.getX();
            double y = at.getY() - test.stage().getY() - scene.getY();
            SceneHelper.processMouseEvent(scene, new MouseEvent(
                    type, x, y, at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false,
                    false, false, held, false, false, false, false, true, null));
        });
    }

    /// Clicks with Shift held, which the headless robot does not tell the window.
    void shiftClick(Node node) {
        Point2D at = middle(node);
        interact(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Point2D local = node.screenToLocal(at);
                Event.fireEvent(node, new MouseEvent(
                        type, local.getX(), local.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, true, false,
                        false, false, true, false, false, false, false, true,
                        new PickResult(node, local.getX(), local.getY())));
            }
        });
        frames();
    }

    /// A click on the head of a column, with the main button. The headless robot calls every press one that opens a menu, and then a header does
    /// not sort.
    void clickHeader(Node header) {
        Point2D at = middle(header);
        interact(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Point2D local = header.screenToLocal(at);
                Event.fireEvent(header, new MouseEvent(
                        type, local.getX(), local.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false,
                        false, false, true, false, false, false, false, true,
                        new PickResult(header, local.getX(), local.getY())));
            }
        });
        frames();
    }

    /// A place to the right of a card's left edge, at the height of its middle: 0 is its input, 1 its output.
    Point2D port(String name, int side) {
        return on(() -> {
            Node card = card(name);
            Bounds bounds = card.localToScreen(card.getLayoutBounds());
            return new Point2D(bounds.getMinX() + side * bounds.getWidth(), bounds.getCenterY());
        });
    }

    /// Types a layer's name into the palette's search and puts it behind the selected one.
    void append(String name) {
        push(KeyCode.CONTROL, KeyCode.P);
        write(name).push(KeyCode.ENTER);
        frames();
    }
}
