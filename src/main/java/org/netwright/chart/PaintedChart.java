package org.netwright.chart;

/// A chart that was painted.
///
/// @param picture what it looks like
/// @param plot where values stand in it
public record PaintedChart(Picture picture, Plot plot) {}
