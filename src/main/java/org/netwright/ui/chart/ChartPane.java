package org.netwright.ui.chart;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.stage.Window;
import javafx.util.Duration;
import org.netwright.chart.CurvesChart;
import org.netwright.chart.Picture;
import org.netwright.chart.Reading;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;

/// A chart on the screen: painted anew at most every tenth of a second, and only while it can be seen; where the mouse
/// rests, a line and the values there.
final class ChartPane extends Region {
    private static final Duration PACE = Duration.millis(100);
    private static final double TIP_GAP = 12;

    private final Words words;
    private final ImageView image = new ImageView();
    private final Line cursor = new Line();
    private final VBox tip = new VBox(2);
    private final PauseTransition pause = new PauseTransition(PACE);
    private CurvesChart chart;
    private boolean stale = true;
    private double mouseX = Double.NaN;
    private double mouseY = Double.NaN;

    ChartPane(CurvesChart chart, Words words) {
        this.chart = chart;
        this.words = words;
        getStyleClass().add("nw-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        setPrefSize(430, 170);
        cursor.getStyleClass().add("nw-chart-cursor");
        tip.getStyleClass().add("nw-chart-tip");
        image.setManaged(false);
        cursor.setManaged(false);
        tip.setManaged(false);
        tip.setMouseTransparent(true);
        getChildren().addAll(image, cursor, tip);
        hideReading();
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        setOnMouseDragged(event -> point(event.getX(), event.getY()));
        setOnMouseExited(event -> point(Double.NaN, Double.NaN));
        pause.setOnFinished(event -> paintIfStale());
    }

    /// Shows another chart.
    void show(CurvesChart newChart) {
        chart = newChart;
        repaint();
    }

    /// The chart has changed: paints it now, or as soon as the last painting is long enough ago.
    void repaint() {
        stale = true;
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            paintIfStale();
        }
    }

    private void paintIfStale() {
        if (stale && seen()) {
            stale = false;
            paint();
            pause.playFromStart();
        }
    }

    private boolean seen() {
        return getScene() != null && isVisible() && getWidth() >= 1 && getHeight() >= 1
                && (getParent() == null || getParent().isVisible());
    }

    private void paint() {
        Picture picture = chart.paint(getWidth(), getHeight(), zoom());
        var buffer = new PixelBuffer<>(
                picture.width(), picture.height(), picture.pixels(), PixelFormat.getIntArgbPreInstance());
        image.setImage(new WritableImage(buffer));
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
        read();
    }

    /// Pixels of the screen for each pixel of the window.
    private double zoom() {
        Window window = getScene().getWindow();
        return window == null ? 1 : Math.clamp(window.getOutputScaleX(), 1, 4);
    }

    @Override
    protected void layoutChildren() {
        if (image.getFitWidth() != getWidth() || image.getFitHeight() != getHeight()) {
            repaint();
        }
    }

    private void point(double x, double y) {
        mouseX = x;
        mouseY = y;
        read();
    }

    private void read() {
        Optional<Reading> reading = Double.isNaN(mouseX) ? Optional.empty() : chart.reading(mouseX, mouseY);
        reading.ifPresentOrElse(this::showReading, this::hideReading);
    }

    private void showReading(Reading reading) {
        double[] ends = chart.plotHeight();
        double x = Math.round(reading.x()) + 0.5;
        cursor.setStartX(x);
        cursor.setEndX(x);
        cursor.setStartY(ends[0]);
        cursor.setEndY(ends[1]);
        tip.getChildren().setAll(line("chart.reading.epoch", reading.epoch(), "nw-strong"));
        if (!reading.training().isEmpty()) {
            tip.getChildren().add(line("chart.reading.training", reading.training(), "nw-chart-training"));
        }
        if (!reading.validation().isEmpty()) {
            tip.getChildren().add(line("chart.reading.validation", reading.validation(), "nw-chart-validation"));
        }
        cursor.setVisible(true);
        tip.setVisible(true);
        tip.applyCss();
        double width = Math.ceil(tip.prefWidth(-1));
        double height = Math.ceil(tip.prefHeight(width));
        double left = x + TIP_GAP + width <= getWidth() ? x + TIP_GAP : x - TIP_GAP - width;
        tip.resize(width, height);
        positionInArea(tip, left, ends[0], width, height, 0, javafx.geometry.HPos.LEFT, VPos.TOP);
    }

    private Label line(String key, Object value, String style) {
        return Controls.label(words.of(key, value), "nw-small", style);
    }

    private void hideReading() {
        cursor.setVisible(false);
        tip.setVisible(false);
    }
}
