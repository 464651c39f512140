package org.netwright.chart;

import java.util.Optional;

/// How values of a scale stand on their upright axis, looked at through a lens.
record LensScale(Lens lens, Scale scale) {
    /// Less than this cannot be looked at closer: pixels, and epochs.
    private static final double LEAST_PART = 6;
    private static final double LEAST_EPOCHS = 1e-3;

    /// Whether the axis goes by powers of ten: only that of a loss does.
    boolean logarithmic() {
        return lens.logarithmic() && scale == Scale.LOSS;
    }

    /// Where a value stands; NaN if it has no place there.
    double place(double value) {
        return !logarithmic() ? value : value > 0 ? Math.log10(value) : Double.NaN;
    }

    /// The axis on which so many places are seen.
    Ruler ruler(Traces.Extent extent) {
        if (extent.isEmpty()) {
            return Ruler.even(scale, 0, 1);
        }
        return logarithmic()
                ? Ruler.logarithmic(extent.low(), extent.high())
                : Ruler.even(lens.part().isPresent() ? scale.closer() : scale, extent.low(), extent.high());
    }

    /// A part to look closer at.
    ///
    /// @param pixels how wide it is now
    /// @return empty if that is too little to be meant
    static Optional<Lens.Part> part(Lens.Part part, double pixels) {
        boolean wide = pixels >= LEAST_PART && part.to() - part.from() > LEAST_EPOCHS;
        return wide ? Optional.of(part) : Optional.empty();
    }
}
