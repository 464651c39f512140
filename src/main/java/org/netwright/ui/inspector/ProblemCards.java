package org.netwright.ui.inspector;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.netwright.network.Problem;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.FixButton;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Mending;

/// What is wrong with the selected layer, with the ways out as buttons.
final class ProblemCards extends VBox {
    private final Mending mending;
    private final Words words;
    private List<Problem> shown = List.of();

    ProblemCards(Mending mending, Words words) {
        super(8);
        this.mending = mending;
        this.words = words;
        setManaged(false);
    }

    void show(List<Problem> problems) {
        if (problems.equals(shown)) {
            return;
        }
        shown = problems;
        getChildren().setAll(problems.stream().map(this::card).toList());
        setManaged(!problems.isEmpty());
        setVisible(!problems.isEmpty());
    }

    private VBox card(Problem problem) {
        boolean error = problem.severity() == Problem.Severity.ERROR;
        VBox card = Styles.styled(new VBox(8), "nw-problem-card", error ? "error" : "warning");
        card.getChildren().add(Controls.prose(words.of(problem.message()), "nw-small"));
        if (!problem.fixes().isEmpty()) {
            var fixes = new FlowPane(6, 6);
            problem.fixes().forEach(fix -> fixes.getChildren().add(new FixButton(fix, mending, words)));
            card.getChildren().add(fixes);
        }
        return card;
    }
}
