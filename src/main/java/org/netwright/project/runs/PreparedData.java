package org.netwright.project.runs;

import java.nio.file.Path;
import org.netwright.data.Fitted;
import org.netwright.data.RawData;
import org.netwright.data.Split;
import org.netwright.project.DataChoice;

/// Data that was opened, divided into parts and learned from.
///
/// @param choice what the project names
/// @param at where that is on this machine
/// @param raw the samples as the files hold them
/// @param split which samples do what
/// @param fitted what preparation learned from the training part
public record PreparedData(DataChoice choice, Path at, RawData raw, Split split, Fitted fitted) {}
