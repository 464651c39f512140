package org.netwright.chart;

import org.netwright.param.Words;

/// The words on a chart of curves.
///
/// @param title over the chart
/// @param training name of the training curve
/// @param validation name of the validation curve
/// @param before name of the validation curve of the run before
/// @param best what stands before the best epoch's number
/// @param epoch what stands before the last epoch's number
/// @param empty what stands there before there is a curve
public record CurveTexts(String title, String training, String validation, String before, String best, String epoch, String empty) {
    /// The words for the curves of a figure.
    ///
    /// @param figure its name in records, such as `loss` or `accuracy`
    public static CurveTexts of(String figure, Words words) {
        return new CurveTexts(
                words.or("chart.metric." + figure, figure),
                words.of("chart.training"),
                words.of("chart.validation"),
                words.of("chart.before"),
                words.of("chart.best"),
                words.of("chart.epoch"),
                words.of("chart.empty"));
    }
}
