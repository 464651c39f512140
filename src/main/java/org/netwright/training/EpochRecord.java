package org.netwright.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The figures of one epoch.
///
/// @param epoch from 1
/// @param metrics by name, such as `train_loss`, `train_accuracy`, `validation_loss`
/// @param learningRate of its last step
/// @param seconds of the training loop, loading included, validation not
/// @param samplesPerSecond training samples over those seconds
public record EpochRecord(
        int epoch, SequencedMap<String, Double> metrics, double learningRate, double seconds, double samplesPerSecond) {
    /// Copies the map, keeping its order.
    public EpochRecord {
        metrics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(metrics));
    }

    /// Training samples a second of a run: the median epoch after the first, or the only one; 0 if there is none.
    public static double speed(List<EpochRecord> history) {
        double[] speeds = history.stream()
                .skip(history.size() > 1 ? 1 : 0)
                .mapToDouble(EpochRecord::samplesPerSecond)
                .sorted()
                .toArray();
        int half = speeds.length / 2;
        return speeds.length == 0 ? 0 : speeds.length % 2 == 1 ? speeds[half] : (speeds[half - 1] + speeds[half]) / 2;
    }

    /// The epoch with the lowest validation loss, or training loss where nothing was validated; 0 if there is none.
    public static int best(List<EpochRecord> history) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (EpochRecord record : history) {
            Map<String, Double> metrics = record.metrics();
            double loss = metrics.getOrDefault("validation_loss", metrics.getOrDefault("train_loss", Double.NaN));
            if (loss < least) {
                least = loss;
                best = record.epoch();
            }
        }
        return best;
    }
}
