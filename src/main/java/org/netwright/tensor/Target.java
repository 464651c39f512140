package org.netwright.tensor;

import java.util.List;

/// What is to be predicted.
public sealed interface Target {
    /// One of several classes; samples carry its index as a 64-bit integer.
    ///
    /// @param labels the class names in index order, at least two
    record Classes(List<String> labels) implements Target {
        /// Copies the labels.
        public Classes {
            labels = List.copyOf(labels);
        }
    }

    /// Real numbers; samples carry them as 32-bit floats.
    ///
    /// @param names what each number is called, at least one
    record Reals(List<String> names) implements Target {
        /// Copies the names.
        public Reals {
            names = List.copyOf(names);
        }
    }
}
