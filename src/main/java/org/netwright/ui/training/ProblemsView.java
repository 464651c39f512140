package org.netwright.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.netwright.network.Problem;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Mending;
import org.netwright.workspace.Subscription;

/// Everything that stands in the way of training or should be known before, with a way to the layer and the ways out. The
/// arrow keys walk from problem to problem.
public final class ProblemsView extends ScrollPane implements Subscription {
    /// More than anyone mends one by one.
    private static final int SHOWN = 100;

    private final Editor editor;
    private final Mending mending;
    private final Consumer<String> jump;
    private final Words words;
    private final Cell<Boolean> drawn;
    private final VBox rows = Styles.styled(new VBox(), "nw-problems");
    private final Subscriptions subscriptions = new Subscriptions();

    /// The problems of a document.
    ///
    /// @param jump brings a layer into view, by its id
    public ProblemsView(
            Editor editor, Cell<List<Problem>> problems, Mending mending, Consumer<String> jump, Words words) {
        this.editor = editor;
        this.mending = mending;
        this.jump = jump;
        this.words = words;
        getStyleClass().add("nw-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(rows);
        setId("problems");
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        drawn = editor.history().document().map(now -> !now.network().nodes().isEmpty());
        subscriptions.follow(problems, this::show);
        subscriptions.listen(drawn, () -> show(problems.get()));
    }

    private void show(List<Problem> problems) {
        int focused = focused();
        rows.getChildren().setAll(problems.stream().limit(SHOWN).map(this::row).toList());
        if (problems.isEmpty() && drawn.get()) {
            FontIcon icon = Styles.styled(new FontIcon(MaterialDesignA.ALERT_CIRCLE_CHECK_OUTLINE), "nw-good-icon");
            say(Controls.row(10, icon, Controls.label(words.of("ui.problems.none"), "nw-muted")));
        } else if (problems.isEmpty()) {
            say(Controls.row(10, Controls.label(words.of("ui.problems.empty", Action.keyText("Shortcut+T")), "nw-muted")));
        } else if (problems.size() > SHOWN) {
            rows.getChildren().add(Controls.label(words.of("ui.problems.more", problems.size() - SHOWN), "nw-muted"));
        }
        if (focused >= 0) {
            focus(focused);
        }
    }

    private void say(Node line) {
        rows.getChildren().add(Styles.styled(line, "nw-problem"));
    }

    private ProblemRow row(Problem problem) {
        var nodes = editor.history().document().get().network().nodes();
        Optional<org.netwright.network.Node> owner = problem.node().map(nodes::get);
        return new ProblemRow(
                problem,
                owner.map(org.netwright.network.Node::name).orElse(""),
                mending,
                () -> owner.ifPresent(node -> jump.accept(node.id())),
                words);
    }

    private void walk(KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (step != 0) {
            focus(focused() + step);
            event.consume();
        }
    }

    /// The row that has the focus, or in which something has it; -1 if none.
    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !rows.equals(owner.getParent())) {
            owner = owner.getParent();
        }
        return owner == null ? -1 : rows.getChildren().indexOf(owner);
    }

    private void focus(int row) {
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().get(Math.clamp(row, 0, rows.getChildren().size() - 1)).requestFocus();
        }
    }

    /// The focus goes to the first problem.
    @Override
    public void requestFocus() {
        focus(0);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
