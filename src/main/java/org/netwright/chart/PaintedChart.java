package org.netwright.chart;

/// A chart that was painted, and where values stand in it.
public record PaintedChart(Picture picture, Plot plot) {}
