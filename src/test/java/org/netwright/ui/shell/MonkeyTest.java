package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Network;
import org.netwright.project.Document;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.History;
import org.netwright.workspace.Selection;

/// Somebody who does anything, anywhere, in any order: 20,000 gestures and keys over the canvas. Nothing fails, what is
/// shown is always what the document says, and undoing all of it leads back to where it began.
@Tag("fx")
class MonkeyTest extends WindowTest {
    private static final int GESTURES = 20_000;
    /// So many gestures are fewer steps than undo remembers.
    private static final int ROUND = 200;

    private static final int MOST_LAYERS = 40;
    private static final List<KeyCode> PLAIN = List.of(
            KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.TAB, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.SPACE, KeyCode.DELETE);

    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(20_261_125);
    private Robot robot;
    private List<KeyCodeCombination> keys = List.of();
    private Document start = Document.EMPTY;

    @Test
    void whateverIsDoneNothingFailsAndUndoLeadsBack() {
        open("fashion");
        interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            robot = new Robot();
            keys = keys();
        });
        for (int done = 0; done < GESTURES; done += ROUND) {
            interact(() -> {
                history().reset(history().document().get());
                start = history().document().get();
            });
            for (int i = 0; i < ROUND; i += 10) {
                interact(() -> {
                    for (int each = 0; each < 10; each++) {
                        gesture();
                        isSound();
                    }
                });
            }
            interact(this::isUndone);
        }
    }

    /// The keys of the canvas, but for what opens something beside it that only a person can close.
    private List<KeyCodeCombination> keys() {
        var found = new ArrayList<KeyCodeCombination>();
        for (Action action : test().window().canvasActions()) {
            for (KeyCombination key : action.keys()) {
                if (key instanceof KeyCodeCombination plain) {
                    found.add(plain);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }

    private History history() {
        return workspace().history();
    }

    private void isSound() {
        assertThat(failures).isEmpty();
        Network network = history().document().get().network();
        Selection selection = history().selection().get();
        assertThat(selection).isEqualTo(selection.within(network));
    }

    private void isUndone() {
        press(KeyCode.ESCAPE, List.of());
        Document end = history().document().get();
        while (history().undoable().get().isPresent()) {
            history().undo();
        }
        assertThat(history().document().get()).isEqualTo(start);
        assertThat(history().changed().get()).isFalse();
        while (history().redoable().get().isPresent()) {
            history().redo();
        }
        if (history().document().get().network().nodes().size() > MOST_LAYERS) {
            history().reset(start);
        }
        assertThat(end).isNotNull();
        isSound();
    }

    private void gesture() {
        if (history().document().get().network().nodes().isEmpty()) {
            history().undo(); // an empty canvas offers to open another project, which is no gesture of the canvas
            return;
        }
        stayOnCanvas();
        switch (random.nextInt(10)) {
            case 0, 1 -> click(1);
            case 2 -> click(2);
            case 3, 4, 5 -> drag();
            case 6 -> wheel();
            case 7 -> press(PLAIN.get(random.nextInt(PLAIN.size())), List.of());
            case 8, 9 -> key();
            default -> throw new IllegalStateException();
        }
    }

    /// Keys may lead to a button beside the canvas; what that opens only a person can close.
    private void stayOnCanvas() {
        Scene scene = test().window().scene();
        Node canvas = scene.lookup("#canvas");
        if (scene.getFocusOwner() instanceof ButtonBase button && !within(canvas, button)) {
            canvas.requestFocus();
        }
    }

    private static boolean within(Node whole, @Nullable Node part) {
        return part != null && (part.equals(whole) || within(whole, part.getParent()));
    }

    private void key() {
        if (history().document().get().network().nodes().size() > MOST_LAYERS) {
            press(KeyCode.A, List.of(KeyCode.CONTROL));
            press(KeyCode.DELETE, List.of());
            return;
        }
        KeyCodeCombination key = keys.get(random.nextInt(keys.size()));
        var held = new ArrayList<KeyCode>();
        if (key.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.CONTROL);
        }
        if (key.getShift() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.SHIFT);
        }
        if (key.getAlt() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.ALT);
        }
        press(key.getCode(), held);
    }

    private void press(KeyCode key, List<KeyCode> held) {
        held.forEach(robot::keyPress);
        robot.keyPress(key);
        robot.keyRelease(key);
        held.reversed().forEach(robot::keyRelease);
    }

    private void click(int times) {
        Point2D at = place();
        for (int i = 0; i < times; i++) {
            robot.mouseMove(at); // the first click may have closed the window that the mouse was over
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        }
    }

    private void drag() {
        MouseButton button = random.nextInt(6) == 0 ? MouseButton.MIDDLE : MouseButton.PRIMARY;
        Point2D at = place();
        robot.mouseMove(at);
        robot.mousePress(button);
        for (int i = random.nextInt(4); i >= 0; i--) {
            at = place();
            robot.mouseMove(at);
        }
        if (random.nextInt(12) == 0) {
            press(KeyCode.ESCAPE, List.of());
        }
        if (random.nextInt(12) == 0) {
            key();
            robot.mouseMove(at); // the key may have closed the window that the mouse was over
        }
        robot.mouseRelease(button);
    }

    private void wheel() {
        robot.mouseMove(place());
        robot.mouseWheel(random.nextInt(7) - 3);
    }

    /// Mostly somewhere on or near a card, a wire's end, a comment or a title; at times just anywhere on the canvas.
    private Point2D place() {
        Node canvas = test().window().scene().lookup("#canvas");
        Bounds area = canvas.localToScreen(canvas.getLayoutBounds());
        List<Node> targets = List.copyOf(canvas.lookupAll(random.nextInt(3) > 0
                ? ".nw-card"
                : random.nextBoolean() ? ".nw-port" : ".nw-comment"));
        if (!targets.isEmpty() && random.nextInt(5) > 0) {
            Node target = targets.get(random.nextInt(targets.size()));
            Bounds bounds = target.localToScreen(target.getLayoutBounds());
            if (bounds != null && area.contains(bounds.getCenterX(), bounds.getCenterY())) {
                return new Point2D(
                        bounds.getCenterX() + random.nextInt(9) - 4, bounds.getCenterY() + random.nextInt(9) - 4);
            }
        }
        return new Point2D(
                area.getMinX() + 2 + random.nextDouble() * (area.getWidth() - 4),
                area.getMinY() + 2 + random.nextDouble() * (area.getHeight() - 4));
    }
}
