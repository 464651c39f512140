package org.netwright.project.runs;

import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.op.Program;

/// A run that can begin: nothing of it is on disk yet, and nothing it needs is missing or wrong.
///
/// @param config what is trained, how, on what
/// @param program the compiled drawing
/// @param samples the prepared data
/// @param split which samples do what
public record PreparedRun(RunConfig config, Program program, Samples samples, Split split) {}
