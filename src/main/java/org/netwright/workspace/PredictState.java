package org.netwright.workspace;

import org.netwright.param.BadInput;

/// Whether there is a network to predict with.
public sealed interface PredictState {
    /// No run of the project has weights yet.
    record None() implements PredictState {}

    /// One is being loaded.
    record Opening() implements PredictState {}

    /// One is ready.
    ///
    /// @param question what it is to be given
    record Ready(Question question) implements PredictState {}

    /// It cannot be used.
    ///
    /// @param reason what is missing or wrong, and what to do
    record Refused(BadInput reason) implements PredictState {}

    /// The program itself failed.
    ///
    /// @param what the failure in its own words, for a report
    record Broken(String what) implements PredictState {}
}
