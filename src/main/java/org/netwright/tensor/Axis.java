package org.netwright.tensor;

/// One named axis of a [Form].
///
/// @param role what the axis counts
/// @param size its extent; [#ANY_LENGTH] for a time axis whose length is each sample's own
public record Axis(Role role, int size) {
    /// The extent of a time axis that is as long as the sample.
    public static final int ANY_LENGTH = -1;

    /// What an axis counts.
    public enum Role {
        /// Feature planes of a picture.
        CHANNEL,
        /// Rows of a picture.
        HEIGHT,
        /// Columns of a picture.
        WIDTH,
        /// Steps of a sequence.
        TIME,
        /// Numbers without neighbourhood.
        FEATURE
    }

    /// Checks the extent.
    public Axis {
        if (size < 1 && !(size == ANY_LENGTH && role == Role.TIME)) {
            throw new IllegalArgumentException(role + " of extent " + size);
        }
    }

    /// Whether the extent is each sample's own.
    public boolean anyLength() {
        return size == ANY_LENGTH;
    }

    /// The extent as people write it: the number, or `T` for a length that is each sample's own.
    @Override
    public String toString() {
        return anyLength() ? "T" : String.valueOf(size);
    }
}
