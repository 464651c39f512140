package org.netwright.ui.inside;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Looking;

/// Goes back through the epochs that are kept, and to the newest again.
final class EpochBar extends HBox {
    private final Looking looking;
    private final Words words;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label at = Controls.label("", "nw-mono");
    private final Button newest;
    private List<Integer> kept = List.of();
    private boolean shows;

    EpochBar(Looking looking, Words words) {
        super(8);
        this.looking = looking;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        slider.setId("epoch-slider");
        slider.setAccessibleText(words.of("ui.inside.slider"));
        slider.setTooltip(Controls.tip(words.of("ui.inside.slider.tip")));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setMinWidth(60);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(value -> go((int) Math.rint(value.doubleValue())));
        newest = Styles.styled(new Button(words.of("ui.inside.newest")), "nw-inside-newest");
        newest.setId("epoch-newest");
        newest.setTooltip(Controls.tip(words.of("ui.inside.newest.tip")));
        newest.setOnAction(event -> looking.newest());
        at.setMinWidth(USE_PREF_SIZE);
        newest.setMinWidth(USE_PREF_SIZE);
        Label title = Controls.label(words.of("ui.inside.epoch.title"), "nw-strong");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, slider, at, newest);
    }

    private void go(int position) {
        if (!shows && position < kept.size()) {
            at.setText(name(kept.get(position)));
            if (position == kept.size() - 1) {
                looking.newest();
            } else {
                looking.epoch(kept.get(position));
            }
        }
    }

    /// Shows where the look is, unless a hand is on the slider.
    void show(List<Integer> nowKept, int shown) {
        kept = nowKept;
        newest.setDisable(looking.followsNewest());
        if (!slider.isValueChanging()) {
            shows = true;
            slider.setMax(Math.max(1, kept.size() - 1.0));
            slider.setDisable(kept.size() < 2);
            slider.setValue(Math.max(0, kept.indexOf(shown)));
            shows = false;
            at.setText(name(shown));
        }
    }

    private String name(int epoch) {
        return words.of("ui.inside.epoch.of", epoch, kept.getLast());
    }
}
