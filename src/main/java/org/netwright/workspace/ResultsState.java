package org.netwright.workspace;

import java.util.Optional;
import org.netwright.param.BadInput;
import org.netwright.project.runs.Examination;
import org.netwright.project.runs.RunFolder;

/// What is known of how good a run is.
public sealed interface ResultsState {
    /// The run that is asked about, if there is one.
    default Optional<RunFolder> about() {
        return switch (this) {
            case None ignored -> Optional.empty();
            case Computing computing -> Optional.of(computing.run());
            case Ready(Examination found) -> Optional.of(found.run().folder());
            case Refused refused -> Optional.of(refused.run());
            case Broken broken -> Optional.of(broken.run());
        };
    }

    /// No run was asked about.
    record None() implements ResultsState {}

    /// A run is being tested.
    ///
    /// @param run which
    /// @param done how many samples were tested so far
    /// @param of how many there are; 0 while that is not known
    record Computing(RunFolder run, int done, int of) implements ResultsState {
        /// The share that is done, from 0 to 1.
        public double fraction() {
            return of == 0 ? 0 : done / (double) of;
        }
    }

    /// A run was tested.
    ///
    /// @param examination what came out
    record Ready(Examination examination) implements ResultsState {}

    /// A run cannot be tested.
    ///
    /// @param run which
    /// @param reason what is missing or wrong, and what to do
    record Refused(RunFolder run, BadInput reason) implements ResultsState {}

    /// The program itself failed.
    ///
    /// @param run which
    /// @param what the failure in its own words, for a report
    record Broken(RunFolder run, String what) implements ResultsState {}
}
