package org.netwright.evaluation;

/// How close one of the predicted numbers comes.
///
/// @param name what it is called
/// @param mae the mean absolute error
/// @param rmse the root of the mean squared error
/// @param r2 the share of its variance that is explained
/// @param bias the mean residual: by how much answers are too great
public record NumberFigures(String name, Figure mae, Figure rmse, Figure r2, Figure bias) {}
