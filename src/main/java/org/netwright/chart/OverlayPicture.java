package org.netwright.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;
import org.netwright.look.Typeface;

/// Runs that are compared as a picture file: their charts side by side, and below them which line is which run.
public final class OverlayPicture {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final double SCALE = 2;
    private static final double LINE = 20;
    private static final double MARGIN = 16;
    private static final double SAMPLE = 26;

    private OverlayPicture() {}

    /// The charts as a PNG file.
    ///
    /// @param charts at least one
    /// @param runs those that they show, in the order of their inks
    public static byte[] png(List<OverlayChart> charts, List<RunTrace> runs, Theme theme) {
        Picture curves = Picture.beside(charts.stream().map(chart -> chart.paint(WIDTH, HEIGHT, SCALE)).toList());
        double height = runs.size() * LINE + MARGIN;
        Picture key = Picture.painted(
                charts.size() * WIDTH, height, SCALE, theme.surface(), graphics -> key(graphics, runs, theme));
        return Picture.stacked(List.of(curves, key)).png();
    }

    private static void key(Graphics2D graphics, List<RunTrace> runs, Theme theme) {
        var fonts = new Fonts();
        for (int i = 0; i < runs.size(); i++) {
            RunInk ink = RunInk.of(i, theme);
            double middle = (i + 0.5) * LINE;
            graphics.setColor(Color.decode(ink.colour()));
            graphics.setStroke(OverlayChart.stroke(ink.dash()));
            graphics.draw(new Line2D.Double(MARGIN, middle, MARGIN + SAMPLE, middle));
            graphics.setColor(Color.decode(theme.text()));
            graphics.setFont(fonts.get(Typeface.TEXT, 12, runs.get(i).name()));
            graphics.drawString(runs.get(i).name(), (float) (MARGIN + SAMPLE + 8), (float) (middle + 4));
        }
    }
}
