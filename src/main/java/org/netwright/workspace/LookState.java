package org.netwright.workspace;

import java.util.Optional;
import org.netwright.param.BadInput;

/// What is known of the inside of the selected layer.
public sealed interface LookState {
    /// There is no run, no sample or no layer to look into.
    record None() implements LookState {}

    /// It is being opened for the first time.
    record Opening() implements LookState {}

    /// It is there.
    ///
    /// @param look all that is shown
    /// @param effect what the channels that are switched off change; empty if none is
    record Ready(Look look, Optional<SilenceEffect> effect) implements LookState {}

    /// It cannot be looked into.
    ///
    /// @param reason what is missing or wrong, and what to do
    record Refused(BadInput reason) implements LookState {}

    /// The program itself failed.
    ///
    /// @param what the failure in its own words, for a report
    record Broken(String what) implements LookState {}
}
