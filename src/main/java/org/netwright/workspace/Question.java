package org.netwright.workspace;

import org.netwright.data.Preparation;
import org.netwright.project.runs.RunFolder;
import org.netwright.tensor.Target;

/// What a trained network is to be given, and what it tells.
///
/// @param run whose network
/// @param name what the run is called
/// @param preparation how what it is given becomes numbers
/// @param target what it predicts
public record Question(RunFolder run, String name, Preparation preparation, Target target) {}
