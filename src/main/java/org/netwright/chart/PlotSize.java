package org.netwright.chart;

import java.awt.geom.Rectangle2D;

/// How large the plot of a chart is going to be: as it was painted last, or most of a chart that was never painted in this
/// size.
final class PlotSize {
    /// What labels, title and edges take, about.
    private static final double ACROSS = 60;
    private static final double UP = 70;

    private double width;
    private double height;
    private Rectangle2D area = new Rectangle2D.Double();

    /// How wide it is in a chart of this width.
    double across(double chartWidth) {
        return chartWidth == width ? area.getWidth() : Math.max(1, chartWidth - ACROSS);
    }

    /// How high it is in a chart of this height.
    double up(double chartHeight) {
        return chartHeight == height ? area.getHeight() : Math.max(1, chartHeight - UP);
    }

    /// A chart of this size was painted.
    void painted(double chartWidth, double chartHeight, Rectangle2D plot) {
        width = chartWidth;
        height = chartHeight;
        area = plot;
    }
}
