package org.netwright.training;

import java.util.Collections;
import java.util.LinkedHashMap;
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
}
