package org.netwright.param;

import java.util.Optional;

/// When a parameter matters: only while another one has a certain value.
///
/// @param param the other parameter
/// @param value the value it must have
/// @param negated whether it must have any value but that
public record Condition(Param<?> param, Object value, boolean negated) {
    /// While `param` is `value`.
    public static <T> Condition is(Param<T> param, T value) {
        return new Condition(param, value, false);
    }

    /// While `param` is anything but `value`.
    public static <T> Condition isNot(Param<T> param, T value) {
        return new Condition(param, value, true);
    }

    /// These values, changed so that it holds.
    ///
    /// @return empty where many values would do
    @SuppressWarnings("unchecked") // is() takes a value of the parameter's own type
    public Optional<Values> made(Values values) {
        return negated ? Optional.empty() : Optional.of(values.with((Param<Object>) param, value));
    }

    /// Whether it holds for these values.
    public boolean holds(Values values) {
        return values.get(param).equals(value) != negated;
    }
}
