package org.netwright.param;

import java.util.Locale;

/// A constant a user can choose, with the text shown for it. The id kept in files is the constant's name in lower case
/// with `-` for `_`.
public interface Labelled {
    /// The English text shown.
    String label();

    /// The constant's name, as [Enum#name()] gives it.
    String name();

    /// The id kept in files and typed on the command line.
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
