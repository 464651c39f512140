package org.netwright.ui.results;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netwright.look.Theme;

/// The two axes of a plot, which show the same range.
///
/// @param left where the whole plot begins
/// @param width of the whole plot
/// @param height of the whole plot
/// @param least at the left and below
/// @param most at the right and above
record PlotAxes(double left, double width, double height, double least, double most) {
    private static final double LEFT = 62;
    private static final double RIGHT = 14;
    private static final double TOP = 10;
    private static final double BOTTOM = 46;
    private static final int TICKS = 4;

    /// From 0 to 1 in both directions, no wider than high, so that the diagonal is one, and in the middle of the width.
    static PlotAxes unit(double width, double height) {
        double wide = Math.min(width, height - TOP - BOTTOM + LEFT + RIGHT);
        return new PlotAxes(Math.floor((width - wide) / 2), wide, height, 0, 1);
    }

    /// Where a value lies along the axis across.
    double x(double value) {
        return left + LEFT + (value - least) / (most - least) * (width - LEFT - RIGHT);
    }

    /// Where a value lies along the axis upwards.
    double y(double value) {
        return height - BOTTOM - (value - least) / (most - least) * (height - TOP - BOTTOM);
    }

    /// Draws lines, numbers and titles.
    void paint(GraphicsContext to, Theme theme, String across, String up) {
        to.setFont(Font.font("JetBrains Mono", 10.5));
        to.setTextBaseline(VPos.CENTER);
        to.setLineWidth(1);
        for (int i = 0; i <= TICKS; i++) {
            double value = least + (most - least) * i / TICKS;
            to.setStroke(Color.web(theme.rule()));
            to.strokeLine(x(least), y(value), x(most), y(value));
            to.strokeLine(x(value), TOP, x(value), height - BOTTOM);
            to.setFill(Color.web(theme.muted()));
            to.setTextAlign(TextAlignment.RIGHT);
            to.fillText(FigureText.plain(value), x(least) - 6, y(value));
            to.setTextAlign(i == TICKS ? TextAlignment.RIGHT : TextAlignment.CENTER);
            to.fillText(FigureText.plain(value), x(value), height - BOTTOM + 12);
        }
        to.setFont(Font.font("Inter", 11.5));
        to.setFill(Color.web(theme.text()));
        to.setTextAlign(TextAlignment.CENTER);
        to.fillText(across, (x(least) + x(most)) / 2, height - 12);
        to.save();
        to.translate(left + 10, (TOP + height - BOTTOM) / 2);
        to.rotate(-90);
        to.fillText(up, 0, 0);
        to.restore();
    }

    /// Draws the dashed line that a curve is compared with.
    void dashed(GraphicsContext to, Theme theme, double from, double end) {
        to.setStroke(Color.web(theme.muted()));
        to.setLineWidth(1);
        to.setLineDashes(5, 5);
        to.strokeLine(x(least), y(from), x(most), y(end));
        to.setLineDashes();
    }
}
