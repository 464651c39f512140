package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import org.netwright.data.Preparation;
import org.netwright.data.SampleView;

/// How one number of a sample became what the network takes: (raw − mean) / deviation.
///
/// @param raw what the file holds, a picture's bytes as shares of 255
/// @param mean of the training samples
/// @param deviation of the training samples
public record Prepared(double raw, double mean, double deviation) {
    private static final double WHITE = 255;

    /// What the network takes.
    public double value() {
        return (raw - mean) / deviation;
    }

    /// How a number of a followed sample was prepared; empty where it was not scaled.
    ///
    /// @param index which, in row-major order
    public static Optional<Prepared> of(Trip.Shown sample, int index) {
        return switch (sample.preparation()) {
            case Preparation.Pictures pictures ->
                sample.view() instanceof SampleView.Picture picture ? Optional.of(pixel(pictures, picture, index)) : Optional.empty();
            case Preparation.Rows(var columns) -> sample.view() instanceof SampleView.Row row
                    ? at(columns, index).flatMap(column -> cell(row, column))
                    : Optional.empty();
            case Preparation.Words ignored -> Optional.empty();
        };
    }

    private static Prepared pixel(Preparation.Pictures how, SampleView.Picture picture, int index) {
        int channel = index / (picture.width() * picture.height());
        return new Prepared(
                (picture.pixels()[index] & 0xff) / WHITE, how.means().get(channel), how.deviations().get(channel));
    }

    /// The column of numbers whose number this is; columns of texts become several.
    private static Optional<Preparation.Numbers> at(List<Preparation.Column> columns, int index) {
        int next = 0;
        for (Preparation.Column column : columns) {
            switch (column) {
                case Preparation.Numbers numbers -> {
                    if (next == index) {
                        return Optional.of(numbers);
                    }
                    next++;
                }
                case Preparation.Texts texts -> next += texts.known().size();
            }
        }
        return Optional.empty();
    }

    private static Optional<Prepared> cell(SampleView.Row row, Preparation.Numbers column) {
        int at = row.columns().indexOf(column.name());
        try {
            return at < 0
                    ? Optional.empty()
                    : Optional.of(new Prepared(
                            Double.parseDouble(row.cells().get(at).strip()), column.mean(), column.deviation()));
        } catch (NumberFormatException missing) {
            return Optional.empty();
        }
    }
}
