package org.netwright.workspace;

import org.netwright.param.BadInput;

/// What is known of the sample that is followed.
public sealed interface FollowState {
    /// Nothing is followed.
    record None() implements FollowState {}

    /// The network and the sample are being opened.
    record Opening() implements FollowState {}

    /// A sample is followed.
    ///
    /// @param trip which, and through what
    /// @param sight what there is to see at the stop that was reached last
    record Ready(Trip trip, Sight sight) implements FollowState {}

    /// It cannot be followed.
    ///
    /// @param reason what is missing or wrong, and what to do
    record Refused(BadInput reason) implements FollowState {}

    /// The program itself failed.
    ///
    /// @param what the failure in its own words, for a report
    record Broken(String what) implements FollowState {}
}
