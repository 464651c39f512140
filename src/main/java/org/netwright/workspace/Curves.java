package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.training.EpochRecord;

/// How a run went so far, along the epochs: 2.5 is the middle of the third.
///
/// @param loss training loss, many points an epoch
/// @param metric the main training metric, where there is one
/// @param epochs the figures of every finished epoch
/// @param best the epoch with the lowest validation loss
public record Curves(Points loss, Points metric, List<EpochRecord> epochs, Optional<EpochRecord> best) {
    /// Nothing yet.
    public static final Curves NONE = new Curves(Points.NONE, Points.NONE, List.of(), Optional.empty());

    /// Copies the list.
    public Curves {
        epochs = List.copyOf(epochs);
    }

    /// Curves of a run that goes on after these epochs; what is known of the steps in them is kept.
    Curves continuing(List<EpochRecord> history) {
        Curves curves = new Curves(loss.until(history.size()), metric.until(history.size()), List.of(), Optional.empty());
        for (EpochRecord record : history) {
            curves = curves.plus(record, curves.better(record));
        }
        return curves;
    }

    /// The same with another reading within an epoch.
    Curves plus(double at, double newLoss, double newMetric) {
        return new Curves(plus(loss, at, newLoss), plus(metric, at, newMetric), epochs, best);
    }

    private static Points plus(Points points, double at, double value) {
        return Double.isNaN(value) ? points : points.plus(at, value);
    }

    /// The same with another finished epoch.
    Curves plus(EpochRecord record, boolean isBest) {
        var more = new ArrayList<>(epochs);
        more.add(record);
        return new Curves(loss, metric, more, isBest ? Optional.of(record) : best);
    }

    private boolean better(EpochRecord record) {
        return best.map(old -> validationLoss(record) < validationLoss(old)).orElse(true);
    }

    private static double validationLoss(EpochRecord record) {
        return record.metrics().getOrDefault("validation_loss", Double.POSITIVE_INFINITY);
    }
}
