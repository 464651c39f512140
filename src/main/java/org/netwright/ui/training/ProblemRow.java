package org.netwright.ui.training;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.netwright.network.Problem;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.FixButton;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Mending;

/// A problem in the list: how bad it is, whose it is, what to do, and the ways out. A click or Enter leads to the layer.
final class ProblemRow extends HBox {
    private static final double FIXES = 300;

    /// @param owner name of the layer it is about; empty for the drawing as a whole
    /// @param jump leads to the layer
    ProblemRow(Problem problem, String owner, Mending mending, Runnable jump, Words words) {
        super(10);
        Styles.styled(this, "nw-problem");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setFocusTraversable(true);
        boolean error = problem.severity() == Problem.Severity.ERROR;
        FontIcon icon = Styles.styled(
                new FontIcon(error ? MaterialDesignA.ALERT_CIRCLE : MaterialDesignA.ALERT),
                error ? "nw-broken-icon" : "nw-watch-icon");
        String severity = words.of(error ? "ui.problems.error" : "ui.problems.warning");
        icon.setAccessibleText(severity);
        String says = words.of(problem.message());
        setAccessibleText(severity + ", " + owner + ": " + says);
        getChildren().add(icon);
        if (!owner.isEmpty()) {
            getChildren().add(link(owner, jump, words));
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    jump.run();
                }
            });
        }
        Label sentence = Controls.prose(says);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
        if (!problem.fixes().isEmpty()) {
            var fixes = new FlowPane(6, 6);
            fixes.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
            fixes.setPrefWrapLength(FIXES);
            problem.fixes().forEach(fix -> fixes.getChildren().add(new FixButton(fix, mending, words)));
            getChildren().add(fixes);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isFocused() && !owner.isEmpty()) {
                jump.run();
                event.consume();
            }
        });
    }

    private static Hyperlink link(String owner, Runnable jump, Words words) {
        var link = Styles.styled(new Hyperlink(owner), "nw-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setFocusTraversable(false);
        link.setOnAction(event -> jump.run());
        link.setTooltip(Controls.tip(words.of("ui.problems.jump")));
        return link;
    }
}
