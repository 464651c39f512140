package org.netwright.param;

/// Rows and columns of a kernel, stride or factor.
///
/// @param height rows
/// @param width columns
public record Size2(int height, int width) {
    /// The same extent both ways.
    public static Size2 square(int side) {
        return new Size2(side, side);
    }

    /// As people write it: `3×3`.
    @Override
    public String toString() {
        return height + "×" + width;
    }
}
