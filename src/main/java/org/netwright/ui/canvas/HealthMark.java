package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import org.netwright.ui.fx.HealthText;
import org.netwright.ui.fx.Styles;

/// The dot and the word on a card that say how well its layer learns.
final class HealthMark extends Label {
    private static final double RADIUS = 3.5;
    private static final List<String> COLOURS = List.of("good", "watch", "bad");

    HealthMark() {
        super("", Styles.styled(new Circle(RADIUS), "nw-health-dot"));
        getStyleClass().add("nw-health");
        setGraphicTextGap(4);
        setVisible(false);
        setMouseTransparent(true);
    }

    /// Shows this, or nothing.
    void show(Optional<CardContent.Health> health) {
        setVisible(health.isPresent());
        health.ifPresent(now -> {
            setText(now.word());
            String colour = HealthText.colour(now.condition());
            COLOURS.forEach(each -> Styles.state(this, each, each.equals(colour)));
        });
    }

    /// How much room it takes.
    double room() {
        return isVisible() ? Math.ceil(prefWidth(-1)) : 0;
    }
}
