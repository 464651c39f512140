package org.netwright.chart;

import java.util.Locale;

/// How much of a training curve's noise is taken out: an exponential moving average whose weights add up to one from the
/// first point on. What was measured stays behind it, faint.
public enum Smoothing {
    /// Every value as it was measured.
    NONE(0),
    /// Over a few batches.
    LIGHT(0.3),
    /// Over about a quarter of an epoch.
    MEDIUM(1),
    /// Over about an epoch.
    STRONG(4);

    private final double factor;

    Smoothing(double factor) {
        this.factor = factor;
    }

    /// The next stronger one, and after the strongest none.
    public Smoothing next() {
        return switch (this) {
            case NONE -> LIGHT;
            case LIGHT -> MEDIUM;
            case MEDIUM -> STRONG;
            case STRONG -> NONE;
        };
    }

    /// Its name for look-ups of words.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How far the average looks back.
    ///
    /// @param usual how far it does at medium strength
    double window(double usual) {
        return Math.max(1e-9, factor * usual);
    }
}
