package org.netwright.evaluation;

/// How well one class is told from the others.
///
/// @param label its name
/// @param support how many test samples are of it
/// @param predicted how many it was answered for
/// @param precision of the samples it was answered for, the share that are of it
/// @param recall of the samples of it, the share it was answered for
/// @param f1 the harmonic mean of both
/// @param area under the ROC curve of this class against the others
/// @param averagePrecision of the same
public record ClassFigures(
        String label,
        int support,
        int predicted,
        Figure precision,
        Figure recall,
        Figure f1,
        Figure area,
        Figure averagePrecision) {}
