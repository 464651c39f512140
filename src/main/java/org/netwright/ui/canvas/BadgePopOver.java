package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.param.Words;
import org.netwright.ui.fx.Callout;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.FixButton;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Mending;

/// What is wrong with a layer, beside the badge of its card: the sentences, and the ways out.
final class BadgePopOver {
    /// The corner of a card that holds its badge, a little larger so that it is easy to hit.
    private static final double REACH = 28;
    private static final double WIDTH = 320;

    private final Board board;
    private final Region view;
    private final Mending mending;
    private final Words words;
    private Optional<PopOver> open = Optional.empty();

    /// @param view the canvas, on whose badges people click
    BadgePopOver(Board board, Region view, Mending mending, Words words) {
        this.board = board;
        this.view = view;
        this.mending = mending;
        this.words = words;
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            Point at = board.viewport().get().toDrawing(event.getX(), event.getY());
            board.editor().history().document().get().network().nodes().values().stream()
                    .filter(node -> badge(node).contains(at))
                    .reduce((below, above) -> above)
                    .ifPresent(node -> show(node.id()));
        }
    }

    /// Shows what is wrong with a layer; nothing if nothing is.
    void show(String id) {
        hide();
        List<Problem> problems = board.problems().compiled().get().problems().stream()
                .filter(problem -> problem.node().equals(Optional.of(id)))
                .toList();
        Node node = board.editor().history().document().get().network().nodes().get(id);
        if (problems.isEmpty() || node == null) {
            return;
        }
        var content = Styles.styled(new VBox(10), "nw-badge-content");
        content.setPrefWidth(WIDTH);
        problems.forEach(problem -> content.getChildren().add(card(problem)));
        PopOver popOver = Callout.of(
                content, PopOver.ArrowLocation.LEFT_TOP, Styles.sheet(BadgePopOver.class, "overlay.css"), view);
        popOver.setOnHidden(event -> mending.hide());
        open = Optional.of(popOver);
        Box badge = badge(node);
        Point at = board.viewport().get().toView(new Point(badge.right(), badge.y() + badge.height() / 2));
        Bounds screen = view.localToScreen(view.getLayoutBounds());
        popOver.show(view, screen.getMinX() + at.x(), screen.getMinY() + at.y());
        content.requestFocus();
    }

    /// Shows nothing any more.
    void hide() {
        open.ifPresent(PopOver::hide);
        open = Optional.empty();
    }

    private VBox card(Problem problem) {
        boolean error = problem.severity() == Problem.Severity.ERROR;
        var card = new VBox(6, Controls.prose(words.of(problem.message()), error ? "nw-badge-error" : "nw-badge-warning"));
        if (!problem.fixes().isEmpty()) {
            var fixes = new FlowPane(6, 6);
            problem.fixes().forEach(fix -> fixes.getChildren().add(new FixButton(fix, mending, words)));
            card.getChildren().add(fixes);
        }
        return card;
    }

    private static Box badge(Node node) {
        Point at = node.at();
        return new Box(at.x() + CardGeometry.WIDTH - REACH, at.y(), REACH, REACH);
    }
}
