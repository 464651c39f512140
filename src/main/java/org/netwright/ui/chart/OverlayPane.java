package org.netwright.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.netwright.chart.Lens;
import org.netwright.chart.OverlayChart.Compared;
import org.netwright.chart.OverlayChart;
import org.netwright.chart.RunInk;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;

/// One figure of several runs on the screen, and, where the mouse rests, what each of them came to there.
final class OverlayPane extends Region {
    private static final double TIP_GAP = 12;

    private final Words words;
    private final ChartImage image = new ChartImage();
    private final Line line = Styles.styled(new Line(), "nw-chart-cursor");
    private final VBox tip = Styles.styled(new VBox(2), "nw-chart-tip");
    private final Group mark = new Group(line, tip);
    private final Band band = new Band();
    private final Dragged dragged = new Dragged(band, new Painted());
    private final OncePerFrame repaint = new OncePerFrame(this::paint);
    private OverlayChart chart;
    private Theme theme;

    OverlayPane(OverlayChart chart, Theme theme, Words words) {
        this.chart = chart;
        this.theme = theme;
        this.words = words;
        getStyleClass().add("nw-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        setPrefSize(380, 200);
        tip.setManaged(false);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        getChildren().addAll(image, band.shape(), mark);
        dragged.over(this, event -> point(event.getX(), event.getY()));
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        setOnMouseExited(event -> mark.setVisible(false));
    }

    /// Tells whenever the mouse was dragged over a part of the training, and when all of it is wanted again.
    void zooming(Consumer<Lens.Part> zoom, Runnable whole) {
        dragged.zooming(zoom, whole);
    }

    /// Shows another chart, or the same after it changed.
    void show(OverlayChart newChart, Theme newTheme) {
        chart = newChart;
        theme = newTheme;
        mark.setVisible(false);
        repaint.request();
    }

    private void paint() {
        if (getScene() != null && getWidth() >= 1 && getHeight() >= 1) {
            image.show(chart.paint(getWidth(), getHeight(), image.zoom()), this);
        }
    }

    @Override
    protected void layoutChildren() {
        if (image.getFitWidth() != getWidth() || image.getFitHeight() != getHeight()) {
            paint();
        }
    }

    private void point(double x, double y) {
        mark.setVisible(false);
        chart.reading(x, y).filter(found -> !found.values().isEmpty()).ifPresent(this::mark);
    }

    private void mark(Compared found) {
        double x = Math.round(found.x()) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(found.top());
        line.setEndY(found.bottom());
        tip.getChildren().setAll(Controls.label(words.of("chart.overlay.reading", found.epoch()), "nw-small", "nw-strong"));
        for (Compared.Value value : found.values()) {
            tip.getChildren().add(Controls.row(
                    7,
                    InkLine.of(RunInk.of(value.run(), theme)),
                    Controls.label(value.value(), "nw-small", "nw-strong"),
                    Controls.label(value.name(), "nw-small")));
        }
        mark.setVisible(true);
        tip.applyCss();
        double width = Math.ceil(tip.prefWidth(-1));
        double height = Math.ceil(tip.prefHeight(width));
        double left = x + TIP_GAP + width <= getWidth() ? x + TIP_GAP : Math.max(0, x - TIP_GAP - width);
        tip.resizeRelocate(left, found.top(), width, height);
        tip.layout();
    }

    /// The chart as it was painted last.
    private final class Painted implements Dragged.Plot {
        @Override
        public boolean inside(double x, double y) {
            return chart.inside(x, y);
        }

        @Override
        public double[] ends() {
            return chart.plotHeight();
        }

        @Override
        public Optional<Lens.Part> part(double oneX, double otherX) {
            return chart.part(oneX, otherX);
        }
    }
}
