package org.netwright.explanation;

/// How the loss changes with what a weight makes at one step of a sequence, and why.
public sealed interface StepSlope permits GateSlope, LookSlope {
    /// At which step, from 0.
    int step();

    /// How much it changes.
    double total();
}
