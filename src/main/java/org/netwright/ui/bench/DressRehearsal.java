package org.netwright.ui.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.netwright.layer.LayerKind;
import org.netwright.network.Point;
import org.netwright.workspace.Workspace;

/// The first minute with the program, played by a hand on mouse and keys in the window as everybody gets it: a card is
/// dragged as soon as one can be, a layer is drawn, the network is trained, and the window closes. Tells how long the two
/// waits of it were; what Java learns about the program meanwhile is what the installed one is started with.
public final class DressRehearsal {
    /// The system property that asks for one; `whole` to look at everything, anything else only for the two waits.
    public static final String PROPERTY = "netwright.rehearsal";
    /// The system property that says when the program was asked for, in milliseconds since 1970.
    public static final String LAUNCHED = "netwright.launched";
    /// From the launch until a card followed the mouse.
    public static final String WINDOW = "start_window";
    /// From the press of Train until the first batch is through.
    public static final String FIRST_BATCH = "train_first_batch";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /// How far the hand goes in a frame and in all, and how near to it a card is that follows.
    private static final double STEP = 20;
    private static final double FAR = 40;
    private static final double NEAR = 20;
    /// So long a card may take to follow.
    private static final int FRAMES = 10;

    private final Director director = new Director();
    private final Robot robot = new Robot();
    private final Stage stage;
    private final Workspace workspace;
    private final Consumer<String> told;

    /// @param told hears of the waits, each with its name and milliseconds
    private DressRehearsal(Stage stage, Workspace workspace, Consumer<String> told) {
        this.stage = stage;
        this.workspace = workspace;
        this.told = told;
    }

    /// What was asked for.
    ///
    /// @param whole whether everything is looked at, too
    /// @param launched when the program was asked for
    public record Asked(boolean whole, Instant launched) {
        /// Begins it in a window that is about to show its first project; it ends with the window. For the window's thread.
        ///
        /// @param told hears of the waits, each with its name and milliseconds
        public void begin(Stage stage, Workspace workspace, Consumer<String> told) {
            var rehearsal = new DressRehearsal(stage, workspace, told);
            Thread.ofVirtual().start(() -> rehearsal.play(this));
        }
    }

    /// What the system's properties ask for.
    public static Optional<Asked> asked(Properties properties) {
        return Optional.ofNullable(properties.getProperty(PROPERTY)).map(what -> new Asked(
                what.equals("whole"),
                Instant.ofEpochMilli(Long.parseLong(properties.getProperty(LAUNCHED, "0")))));
    }

    private void play(Asked asked) {
        try {
            dragACard();
            tell(WINDOW, asked.launched());
            if (asked.whole()) {
                draw();
            }
            train();
            if (asked.whole()) {
                lookAround();
            }
            director.tell(stage::hide);
        } catch (Exception failure) {
            told.accept("the rehearsal failed: " + failure);
            System.exit(1); // whoever asked for it must not wait for a window that stays, nor keep what was learnt
        }
    }

    private void tell(String wait, Instant since) {
        told.accept("%s %d ms".formatted(wait, Duration.between(since, Instant.now()).toMillis()));
    }

    /// Until one follows: it may be missed while the view is still finding its place.
    private void dragACard() throws Exception {
        until("a card is there", () -> stage.isShowing() && card().isPresent());
        patiently("a card follows the mouse", this::dragged);
    }

    private boolean dragged() throws Exception {
        Node card = director.ask(() -> card().orElseThrow()); // the press puts it before the others: it is the first no more
        Point2D start = director.ask(() -> {
            Point2D middle = place(card);
            move(middle);
            robot.mousePress(MouseButton.PRIMARY);
            return middle;
        });
        boolean follows = false;
        for (int frame = 1; frame <= FRAMES && !follows; frame++) {
            double way = Math.min(FAR, frame * STEP);
            Point2D hand = start.add(way, way);
            follows = director.ask(() -> {
                move(hand);
                return place(card).distance(start) > NEAR && place(card).distance(hand) < NEAR;
            });
        }
        director.tell(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return follows;
    }

    /// A layer comes, and goes again.
    private void draw() throws Exception {
        String added = director.ask(() -> {
            LayerKind dense = workspace.editor().catalog().get("dense");
            return workspace.editor().add(dense, new Point(0, 0));
        });
        until("its card is there", () -> stage.getScene().lookup("#card-" + added) != null);
        director.tell(workspace.history()::undo);
    }

    private void train() throws Exception {
        until("the network can be trained", () -> workspace.problems().ready());
        Instant pressed = Instant.now();
        type(KeyCode.F5);
        until("the first batch is through", () -> workspace.runs().state().get().underWay()
                .filter(progress -> progress.step() > 0 || progress.epoch() > 1)
                .isPresent());
        tell(FIRST_BATCH, pressed);
    }

    private void lookAround() throws Exception {
        until("an epoch is over", () -> workspace.runs().state().get().underWay().filter(at -> at.epoch() > 1).isPresent());
        director.tell(() -> workspace.runs().stop());
        until("the run has ended", () -> !workspace.runs().state().get().busy());
        for (KeyCode page : List.of(KeyCode.F4, KeyCode.F3, KeyCode.F1, KeyCode.ESCAPE)) {
            type(page);
        }
    }

    private void type(KeyCode key) throws Exception {
        director.tell(() -> robot.keyType(key));
    }

    private void move(Point2D to) {
        robot.mouseMove(stage.getX() + stage.getScene().getX() + to.getX(), stage.getY() + stage.getScene().getY() + to.getY());
    }

    /// The middle of a card, in the scene.
    private static Point2D place(Node card) {
        Bounds bounds = card.localToScene(card.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Optional<Node> card() {
        return Optional.ofNullable(stage.getScene()).map(scene -> scene.lookup(".nw-card"));
    }

    private void until(String what, Callable<Boolean> holds) throws Exception {
        patiently(what, () -> director.ask(holds));
    }

    private static void patiently(String what, Callable<Boolean> attempt) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!attempt.call()) {
            if (Instant.now().isAfter(end)) {
                throw new TimeoutException("waited in vain until " + what);
            }
        }
    }
}
