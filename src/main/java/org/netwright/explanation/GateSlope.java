package org.netwright.explanation;

import org.netwright.op.Recurrent;

/// How the loss changes with what one gate of a recurrent layer takes at one step: ∂J/∂a = outer · inner · σ′(a), or
/// tanh′(a) for new content. In an LSTM outer is ∂J/∂c, or ∂J/∂h for the output gate; in a GRU it is ∂J/∂h, or the slope
/// of the new content for the reset gate.
///
/// @param cell which cell
/// @param gate which of its gates
/// @param kept whether it is what the new content of a GRU takes from the state: its slope times r
/// @param step at which step, from 0
/// @param outer what comes back to the gate
/// @param inner what the gate multiplies
/// @param made what the gate makes
/// @param total ∂J/∂a
public record GateSlope(
        Recurrent.Cell cell, int gate, boolean kept, int step, double outer, double inner, double made, double total)
        implements StepSlope {}
