package org.netwright.ui.follow;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// What a stop shows, as on a blackboard: what comes in on the left, the arithmetic in the middle, what comes out on the
/// right.
final class Board extends HBox {
    private static final double LARGE = 25;
    private static final double PLAIN = 19;
    /// How wide the first part of two is.
    static final double BESIDE = 474;

    /// How wide the left side of a board of two parts is.
    static final double LITTLE = 200;

    private static final double SIDE = 264;

    private final VBox left = new VBox(16);
    private final VBox middle = Styles.styled(new VBox(14), "nw-board-middle");
    private final VBox second = Styles.styled(new VBox(8), "nw-board-middle");
    private final VBox right = new VBox(16);
    private VBox writing = middle;

    /// @param question what the arithmetic in the middle answers
    Board(String question) {
        getStyleClass().add("nw-board");
        setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        Label asked = Controls.prose(question, "nw-board-question");
        asked.setId("follow-question");
        middle.getChildren().add(asked);
        HBox.setHgrow(second, Priority.ALWAYS);
        second.setMinWidth(0);
        for (VBox side : List.of(left, right)) {
            side.setMinWidth(SIDE);
            side.setPrefWidth(SIDE);
            side.setMaxWidth(SIDE);
        }
        setFillHeight(false);
        getChildren().add(middle);
    }

    /// Something that comes in.
    Board in(Region node) {
        left.getChildren().add(node);
        if (!getChildren().contains(left)) {
            getChildren().addFirst(left);
        }
        return this;
    }

    /// What comes out.
    Board out(Region node) {
        right.getChildren().add(node);
        if (!getChildren().contains(right)) {
            getChildren().add(right);
        }
        return this;
    }

    /// From here on, on a second part of the board.
    ///
    /// @param side how wide the left side is from now on
    /// @param first how wide the first part is
    void turn(double side, double first) {
        HBox.setHgrow(middle, Priority.NEVER);
        middle.setMinWidth(USE_PREF_SIZE);
        middle.setMaxWidth(USE_PREF_SIZE);
        middle.setPrefWidth(first);
        left.setMinWidth(side);
        left.setPrefWidth(side);
        left.setMaxWidth(side);
        getChildren().add(second);
        writing = second;
    }

    /// A formula with letters.
    Board formula(String written, double... numbers) {
        return add(new Formula(LARGE, written, numbers));
    }

    /// A formula with letters, and a sentence beside it.
    Board formula(String written, String sentence) {
        return beside(new Formula(LARGE, written), sentence);
    }

    /// Several formulas, side by side as far as there is room.
    Board formulas(String... written) {
        return add(abreast(Stream.of(written).map(each -> new Formula(LARGE, each)).toList()));
    }

    private static FlowPane abreast(List<Formula> formulas) {
        var all = new FlowPane(44, 10);
        all.setRowValignment(VPos.BASELINE);
        all.getChildren().addAll(formulas);
        return all;
    }

    /// The same with numbers.
    Board numbers(String written, double... numbers) {
        return add(new Formula(PLAIN, written, numbers));
    }

    /// The same as small, and beside it where that is.
    Board at(String written, String place, double... numbers) {
        var line = new HBox(18, new Formula(PLAIN, written, numbers), Controls.label(place, "nw-board-note"));
        line.setAlignment(Pos.BASELINE_LEFT);
        return add(line);
    }

    /// A small formula with letters, and a sentence beside it.
    Board beside(String written, String sentence) {
        return beside(new Formula(PLAIN, written), sentence);
    }

    private Board beside(Formula formula, String sentence) {
        Label prose = Controls.prose(sentence, "nw-board-note");
        HBox.setHgrow(prose, Priority.ALWAYS);
        return add(Controls.row(24, formula, prose));
    }

    /// A sentence.
    Board say(String sentence) {
        return add(Controls.prose(sentence, "nw-board-note"));
    }

    /// Anything else in the middle.
    Board add(Node node) {
        writing.getChildren().add(node);
        return this;
    }

    /// The number that all of it comes to, large.
    Board result(String written, double... numbers) {
        return add(end(written, numbers));
    }

    /// The same, and beside it a formula with letters.
    Board resultAnd(String letters, String written, double... numbers) {
        return add(abreast(List.of(end(written, numbers), new Formula(LARGE, letters))));
    }

    private static Formula end(String written, double... numbers) {
        var line = new Formula(LARGE, written, numbers);
        line.setId("follow-result");
        return Styles.styled(line, "nw-board-result");
    }
}
