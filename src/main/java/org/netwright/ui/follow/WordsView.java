package org.netwright.ui.follow;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A text, each of its words on the colour of a number. One can be chosen by a click or the arrows.
final class WordsView extends FlowPane {
    /// @param numbers one for each word
    WordsView(List<String> words, double[] numbers, Shades shades) {
        super(3, 4);
        getStyleClass().add("nw-words");
        for (int i = 0; i < words.size(); i++) {
            Label label = Styles.styled(new Label(words.get(i)), "nw-word");
            label.setStyle("-fx-background-color: " + shades.of(numbers[i]) + "; -fx-text-fill: " + shades.on(numbers[i]) + ";");
            label.setTooltip(Controls.tip(words.get(i) + ": " + Digits.exact(numbers[i])));
            getChildren().add(label);
        }
    }

    /// Frames one word.
    WordsView marking(int index) {
        Styles.state(getChildren().get(index), "marked", true);
        return this;
    }

    /// Lets a person choose a word.
    WordsView choosing(int index, String says, IntConsumer choose) {
        marking(index);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says);
        getStyleClass().add("nw-map-live");
        for (int i = 0; i < getChildren().size(); i++) {
            int word = i;
            getChildren().get(i).setOnMouseClicked(event -> choose.accept(word));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int to = index + (event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0);
            if (to != index) {
                if (to >= 0 && to < getChildren().size()) {
                    choose.accept(to);
                }
                event.consume();
            }
        });
        return this;
    }
}
