package org.netwright.ui.results;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.netwright.look.Theme;
import org.netwright.param.Words;

/// A curve through points between 0 and 1. The mouse, or the arrows, point at one of them, and what it says stands below.
final class CurvePlot extends PlotView {
    /// A curve of more points is drawn without a dot for each.
    private static final int DOTS = 30;
    private static final double DOT = 7;
    private static final double MARK = 11;

    private final ClassPlot what;
    private final Label said;
    private final Words words;
    private ClassPlot.Drawn drawn = new ClassPlot.Drawn(List.of(), 0, 0, "");
    private int at = -1;

    /// @param said tells what is pointed at
    CurvePlot(ClassPlot what, Label said, Theme theme, Words words) {
        super(theme);
        this.what = what;
        this.said = said;
        this.words = words;
        setId("plot-" + what.key());
        setFocusTraversable(true);
        getStyleClass().add("nw-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(event -> point(nearest(event.getX(), event.getY())));
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(this::press);
    }

    /// Shows a curve.
    void show(ClassPlot.Drawn now) {
        drawn = now;
        point(-1);
    }

    private void press(KeyEvent event) {
        int last = drawn.spots().size() - 1;
        int next = switch (event.getCode()) {
            case RIGHT -> Math.min(last, at + 1);
            case LEFT -> Math.max(Math.min(0, last), at - 1);
            case HOME -> Math.min(0, last);
            case END -> last;
            default -> Integer.MIN_VALUE;
        };
        if (next != Integer.MIN_VALUE) {
            point(next);
            event.consume();
        }
    }

    private int nearest(double x, double y) {
        PlotAxes axes = axes();
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < drawn.spots().size(); i++) {
            ClassPlot.Spot spot = drawn.spots().get(i);
            double away = Math.hypot(axes.x(spot.x()) - x, axes.y(spot.y()) - y);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    private void point(int which) {
        at = which;
        String now = which < 0 ? drawn.said() : drawn.spots().get(which).said();
        said.setText(now);
        setAccessibleText(words.of("ui.results." + what.key()) + ". " + now);
        repaint();
    }

    private PlotAxes axes() {
        return PlotAxes.unit(getWidth(), getHeight());
    }

    @Override
    void paint(GraphicsContext to, Theme theme) {
        PlotAxes axes = axes();
        axes.paint(to, theme, words.of("ui.results." + what.key() + ".across"), words.of("ui.results." + what.key() + ".up"));
        if (drawn.spots().isEmpty()) {
            return;
        }
        axes.dashed(to, theme, drawn.from(), drawn.end());
        line(to, axes, theme);
        if (at >= 0) {
            to.setFill(Color.web(theme.second()));
            dot(to, axes, drawn.spots().get(at), MARK);
        }
    }

    private void line(GraphicsContext to, PlotAxes axes, Theme theme) {
        to.setStroke(Color.web(theme.accent()));
        to.setFill(Color.web(theme.accent()));
        to.setLineWidth(2);
        to.setLineCap(StrokeLineCap.ROUND);
        to.setLineJoin(StrokeLineJoin.ROUND);
        double[] x = drawn.spots().stream().mapToDouble(spot -> axes.x(spot.x())).toArray();
        double[] y = drawn.spots().stream().mapToDouble(spot -> axes.y(spot.y())).toArray();
        to.strokePolyline(x, y, x.length);
        if (x.length <= DOTS) {
            drawn.spots().forEach(spot -> dot(to, axes, spot, DOT));
        }
    }

    private static void dot(GraphicsContext to, PlotAxes axes, ClassPlot.Spot spot, double size) {
        to.fillOval(axes.x(spot.x()) - size / 2, axes.y(spot.y()) - size / 2, size, size);
    }
}
