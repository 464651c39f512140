package org.netwright.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.netwright.param.Words;
import org.netwright.training.LayerHealth;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.HealthText;
import org.netwright.ui.fx.Styles;

/// How well a layer learns, what that means, what can be done about it, and the figures that say so.
final class HealthNote extends VBox {
    private static final double RADIUS = 4;
    private static final List<String> COLOURS = List.of("good", "watch", "bad");

    private final HealthText text;
    private final Words words;
    private final Label word = Controls.label("", "nw-health-word", "nw-strong");
    private final Label advice = Controls.prose("", "nw-muted");
    private final Label figures = Controls.prose("", "nw-small");

    HealthNote(Words words) {
        super(4);
        this.words = words;
        text = new HealthText(words);
        setId("layer-health");
        word.setGraphic(Styles.styled(new Circle(RADIUS), "nw-health-dot"));
        word.setGraphicTextGap(6);
        getChildren().addAll(word, advice, figures);
        show(Optional.empty());
    }

    /// Shows this, or nothing.
    void show(Optional<LayerHealth> health) {
        setVisible(health.isPresent());
        setManaged(health.isPresent());
        health.ifPresent(now -> {
            word.setText(words.of("ui.health-title", text.word(now)));
            advice.setText(text.advice(now));
            figures.setText(text.figures(now));
            figures.setManaged(!figures.getText().isEmpty());
            String colour = HealthText.colour(now.condition());
            COLOURS.forEach(each -> Styles.state(word, each, each.equals(colour)));
        });
    }
}
