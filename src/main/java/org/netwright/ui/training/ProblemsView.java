package org.netwright.ui.training;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.netwright.network.Fix;
import org.netwright.network.Problem;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Subscription;

/// Everything that stands in the way of training or should be known before, with a way to the layer and the ways out.
public final class ProblemsView extends ScrollPane implements Subscription {
    /// More than anyone mends one by one.
    private static final int SHOWN = 100;

    private final Editor editor;
    private final Words words;
    private final Consumer<String> jump;
    private final VBox rows = Styles.styled(new VBox(), "nw-problems");
    private final Subscriptions subscriptions = new Subscriptions();

    /// The problems of a document.
    ///
    /// @param jump brings a layer into view, by its id
    public ProblemsView(Editor editor, Cell<List<Problem>> problems, Consumer<String> jump, Words words) {
        this.editor = editor;
        this.words = words;
        this.jump = jump;
        getStyleClass().add("nw-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(rows);
        setId("problems");
        subscriptions.follow(problems, this::show);
    }

    private void show(List<Problem> problems) {
        rows.getChildren().setAll(problems.stream().limit(SHOWN).map(this::row).toList());
        if (problems.isEmpty()) {
            FontIcon icon = Styles.styled(new FontIcon(MaterialDesignA.ALERT_CIRCLE_CHECK_OUTLINE), "nw-good-icon");
            rows.getChildren().add(row(icon, Controls.label(words.of("ui.problems.none"), "nw-muted")));
        } else if (problems.size() > SHOWN) {
            rows.getChildren().add(Controls.label(words.of("ui.problems.more", problems.size() - SHOWN), "nw-muted"));
        }
    }

    private HBox row(Problem problem) {
        boolean error = problem.severity() == Problem.Severity.ERROR;
        FontIcon icon = Styles.styled(
                new FontIcon(error ? MaterialDesignA.ALERT_CIRCLE : MaterialDesignA.ALERT),
                error ? "nw-broken-icon" : "nw-watch-icon");
        icon.setAccessibleText(words.of(error ? "ui.problems.error" : "ui.problems.warning"));
        Label sentence = Controls.prose(words.of(problem.message()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var fixes = new FlowPane(6, 6);
        fixes.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        fixes.setPrefWrapLength(300);
        problem.fixes().forEach(fix -> fixes.getChildren().add(button(fix)));
        HBox row = row(icon);
        problem.node().ifPresent(id -> row.getChildren().add(link(id)));
        row.getChildren().add(sentence);
        sentence.setMaxWidth(Double.MAX_VALUE);
        if (!problem.fixes().isEmpty()) {
            row.getChildren().add(fixes);
        }
        return row;
    }

    private static HBox row(Node... nodes) {
        return Styles.styled(Controls.row(10, nodes), "nw-problem");
    }

    private Hyperlink link(String id) {
        var node = editor.history().document().get().network().nodes().get(id);
        var link = Styles.styled(new Hyperlink(node == null ? "" : node.name()), "nw-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> jump.accept(id));
        link.setTooltip(Controls.tip(words.of("ui.problems.jump")));
        return link;
    }

    private Button button(Fix fix) {
        Button button = Styles.styled(new Button(words.of(fix.title())), "small", "nw-fix");
        button.setTooltip(Controls.tip(words.of("ui.fix.tip")));
        button.setOnAction(event -> editor.apply(fix));
        return button;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
