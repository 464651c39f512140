package org.netwright.param;

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

    /// Whether it holds for these values.
    public boolean holds(Values values) {
        return values.get(param).equals(value) != negated;
    }
}
