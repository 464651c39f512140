package org.netwright.chart;

/// What the curves of a chart say at one place.
///
/// @param x the place, in pixels from the chart's left edge
/// @param epoch the place along the axis
/// @param training the training curve's value there, put into words; empty if it has none
/// @param validation the validation's nearest value, put into words; empty if there is none
public record Reading(double x, double epoch, String training, String validation) {}
