package org.netwright.project.runs;

import org.netwright.data.Samples;
import org.netwright.evaluation.Evaluation;
import org.netwright.op.Program;

/// A run whose best weights were tested, with what is needed to look at a sample again.
///
/// @param run which
/// @param program its network
/// @param samples the data set the test samples are of
/// @param evaluation what came out
public record Examination(StoredRun run, Program program, Samples samples, Evaluation evaluation) {}
