package org.netwright.param;

/// What came of reading a value that a person or a file gave.
///
/// @param <T> the value's type
public sealed interface Parsed<T> {
    /// The value, within its range.
    ///
    /// @param value what was read
    record Good<T>(T value) implements Parsed<T> {}

    /// Not a value of this parameter.
    ///
    /// @param message what was expected
    record Bad<T>(Message message) implements Parsed<T> {}
}
