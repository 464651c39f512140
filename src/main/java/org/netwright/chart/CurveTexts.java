package org.netwright.chart;

/// The words on a chart of curves.
///
/// @param title over the chart
/// @param training name of the training curve
/// @param validation name of the validation curve
/// @param best name of the mark at the best epoch
/// @param epoch the unit of the axis, which stands before the last epoch's number
/// @param empty what stands there before there is a curve
public record CurveTexts(String title, String training, String validation, String best, String epoch, String empty) {}
