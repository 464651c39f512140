package org.netwright.ui.chart;

import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.netwright.chart.RunInk;

/// A short piece of a run's line, as a key to its curves.
public final class InkLine {
    private static final double LENGTH = 24;

    private InkLine() {}

    /// The piece in an ink.
    public static Line of(RunInk ink) {
        var line = new Line(0, 0, LENGTH, 0);
        line.setStroke(Color.web(ink.colour()));
        line.setStrokeWidth(2.5);
        line.setStrokeLineCap(ink.dash().isEmpty() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(ink.dash());
        return line;
    }
}
