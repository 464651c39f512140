package org.netwright.ui.follow;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.WeightSheets.Dial;
import org.netwright.workspace.WeightSheets.Option;

/// A few things beside each other of which one is chosen, by a click or the arrows. Of many, only the chosen one is seen,
/// between two arrows.
final class DialRow extends HBox {
    private static final int FEW = 4;

    private final Dial dial;
    private final Words words;
    private final IntConsumer choose;

    /// @param choose told which weight is chosen
    DialRow(Dial dial, Words words, IntConsumer choose) {
        this.dial = dial;
        this.words = words;
        this.choose = choose;
        getStyleClass().add("nw-dial");
        setId("follow-dial-" + dial.id());
        setAlignment(Pos.CENTER_LEFT);
        Option now = dial.options().get(dial.chosen());
        Choosing.live(this, words.of(now.name()));
        Choosing.arrows(this, Choosing.Arrows.HORIZONTAL, dial.options().size(), dial.chosen(), this::turn);
        if (dial.options().size() > FEW) {
            Label said = Controls.label(words.of(now.name()), "nw-dial-said");
            said.setTooltip(Controls.tip(words.of("follow.dial.tip", words.of(now.name()))));
            said.setMaxWidth(Double.MAX_VALUE);
            setHgrow(said, Priority.ALWAYS);
            getChildren().addAll(turning("‹", -1), said, turning("›", 1));
        } else {
            Label name = Controls.label(words.of("follow.dial." + dial.id()), "nw-muted", "nw-small");
            name.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(name, Controls.spring());
            for (int i = 0; i < dial.options().size(); i++) {
                getChildren().add(option(i));
            }
        }
    }

    private void turn(int to) {
        choose.accept(dial.options().get(to).to());
    }

    private Label option(int which) {
        Option option = dial.options().get(which);
        Label label = letter(option.letter(), words.of(option.name()), () -> turn(which));
        label.setId(getId() + "-" + which);
        Styles.state(label, "marked", which == dial.chosen());
        return label;
    }

    /// One on or back.
    private Label turning(String letter, int by) {
        int to = dial.chosen() + by;
        boolean there = to >= 0 && to < dial.options().size();
        String says = words.of(dial.options().get(there ? to : dial.chosen()).name());
        Label label = letter(letter, says, () -> turn(there ? to : dial.chosen()));
        label.setId(getId() + (by > 0 ? "-on" : "-back"));
        label.setDisable(!there);
        return label;
    }

    private Label letter(String letter, String says, Runnable act) {
        Label label = Controls.label(letter, "nw-dial-option");
        label.setMinWidth(USE_PREF_SIZE);
        Controls.explain(label, words.of("follow.dial.tip", says));
        label.setOnMouseClicked(event -> act.run());
        return label;
    }
}
