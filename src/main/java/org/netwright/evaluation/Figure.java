package org.netwright.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.netwright.param.Message;

/// One number that says how good answers are, or why there is none.
public sealed interface Figure {
    /// A number.
    ///
    /// @param value of the test set
    /// @param interval how sure it is; empty where that was not worked out
    record Known(double value, Optional<Interval> interval) implements Figure {}

    /// No number: it would be a division by nothing.
    ///
    /// @param reason what is missing
    record Undefined(Message reason) implements Figure {}

    /// The number, where there is one.
    default OptionalDouble number() {
        return switch (this) {
            case Known(double value, var ignored) -> OptionalDouble.of(value);
            case Undefined ignored -> OptionalDouble.empty();
        };
    }

    /// How sure the number is, where that is known.
    default Optional<Interval> range() {
        return switch (this) {
            case Known(double ignored, Optional<Interval> interval) -> interval;
            case Undefined ignored -> Optional.empty();
        };
    }

    /// A number that may be missing.
    ///
    /// @param value NaN where there is none
    /// @param reason what is said then
    static Figure of(double value, Optional<Interval> interval, String reason) {
        return Double.isNaN(value) ? new Undefined(Message.of(reason)) : new Known(value, interval);
    }
}
