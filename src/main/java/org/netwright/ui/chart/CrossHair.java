package org.netwright.ui.chart;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.netwright.chart.Reading;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// What marks a reading on a chart: a line through all its curves, a dot on each, and their exact values.
final class CrossHair extends Group {
    private static final double TIP_GAP = 12;
    private static final double DOT = 4;

    private final Words words;
    private final Line line = Styles.styled(new Line(), "nw-chart-cursor");
    private final Circle training = Styles.styled(new Circle(DOT), "nw-chart-dot", "nw-chart-training");
    private final Circle validation = Styles.styled(new Circle(DOT), "nw-chart-dot", "nw-chart-validation");
    private final VBox tip = Styles.styled(new VBox(2), "nw-chart-tip");

    CrossHair(Words words) {
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
        tip.setManaged(false);
        getChildren().addAll(line, training, validation, tip);
        setVisible(false);
    }

    /// Marks a reading.
    ///
    /// @param batches batches an epoch has; 0 if that is not known
    /// @param top upper end of the plot
    /// @param bottom lower end of the plot
    /// @param right right end of the chart
    void show(Reading reading, int batches, double top, double bottom, double right) {
        double x = Math.round(reading.x()) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top);
        line.setEndY(bottom);
        tip.getChildren().setAll(label(place(reading, batches), "nw-strong"));
        training.setVisible(false);
        validation.setVisible(false);
        reading.training().ifPresent(point -> {
            tip.getChildren().add(label(words.of("chart.reading.training", point.value()), "nw-chart-training"));
            put(training, point, top, bottom);
        });
        reading.validation().ifPresent(point -> {
            tip.getChildren().add(label(
                    words.of("chart.reading.validation", point.value(), Math.round(point.epoch())), "nw-chart-validation"));
            put(validation, point, top, bottom);
        });
        setVisible(true);
        tip.applyCss();
        double width = Math.ceil(tip.prefWidth(-1));
        double height = Math.ceil(tip.prefHeight(width));
        double left = x + TIP_GAP + width <= right ? x + TIP_GAP : Math.max(0, x - TIP_GAP - width);
        tip.resizeRelocate(left, top, width, height);
    }

    private String place(Reading reading, int batches) {
        return batches > 1
                ? words.of("chart.reading.batch", reading.wholeEpoch(), reading.batch(batches), batches)
                : words.of("chart.reading.epoch", reading.epoch());
    }

    private static void put(Circle dot, Reading.Point point, double top, double bottom) {
        dot.setCenterX(point.x());
        dot.setCenterY(point.y());
        dot.setVisible(point.y() >= top - DOT && point.y() <= bottom + DOT);
    }

    private static Label label(String text, String style) {
        return Controls.label(text, "nw-small", style);
    }
}
