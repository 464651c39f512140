package org.netwright.ui.follow;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
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
        Choosing.live(this, says);
        for (int i = 0; i < getChildren().size(); i++) {
            int word = i;
            getChildren().get(i).setOnMouseClicked(event -> choose.accept(word));
        }
        Choosing.arrows(this, Choosing.Arrows.HORIZONTAL, getChildren().size(), index, choose);
        return this;
    }
}
