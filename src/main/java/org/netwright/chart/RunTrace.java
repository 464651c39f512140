package org.netwright.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.netwright.training.EpochRecord;

/// A run among those that are compared.
///
/// @param name what it is called
/// @param from after how many epochs it begins: those of the run it goes on from, where that is compared too
/// @param epochs its figures
public record RunTrace(String name, int from, List<EpochRecord> epochs) {
    /// Copies the list.
    public RunTrace {
        epochs = List.copyOf(epochs);
    }

    /// The epoch it ends with.
    int end() {
        return from + epochs.size();
    }

    /// A figure along the epochs, where it was measured: xs and ys.
    double[][] line(String figure) {
        List<EpochRecord> known = epochs.stream()
                .filter(record -> Double.isFinite(value(record, figure)))
                .toList();
        return new double[][] {
            numbers(known, record -> from + record.epoch()), numbers(known, record -> value(record, figure))
        };
    }

    private static double[] numbers(List<EpochRecord> records, ToDoubleFunction<EpochRecord> number) {
        return records.stream().mapToDouble(number).toArray();
    }

    /// Where a figure stood when the run was at its best: x and y.
    double[][] best(String figure) {
        int best = EpochRecord.best(epochs);
        return epochs.stream()
                .filter(record -> record.epoch() == best && Double.isFinite(value(record, figure)))
                .findFirst()
                .map(record -> new double[][] {{from + (double) best}, {value(record, figure)}})
                .orElseGet(() -> new double[2][0]);
    }

    /// A figure after an epoch; empty where that was not measured.
    Optional<Double> at(int epoch, String figure) {
        return epochs.stream()
                .filter(record -> from + record.epoch() == epoch)
                .map(record -> value(record, figure))
                .filter(Double::isFinite)
                .findFirst();
    }

    private static double value(EpochRecord record, String figure) {
        return record.metrics().getOrDefault(figure, Double.NaN);
    }
}
