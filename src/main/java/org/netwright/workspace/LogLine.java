package org.netwright.workspace;

import java.time.Instant;
import org.netwright.param.Message;

/// Something that happened during a run.
///
/// @param at when
/// @param message what
public record LogLine(Instant at, Message message) {}
