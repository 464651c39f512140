package org.netwright.data.image;

/// Brings a plane of numbers to another size with a triangle filter as wide as one new pixel: linear interpolation when
/// it grows, an average weighted towards the middle when it shrinks (the "bilinear" of the Python Imaging Library).
final class Resample {
    private Resample() {}

    /// Brings one row to another width.
    ///
    /// @param row numbers of the old width
    /// @param into rows of the new width
    /// @param y which of them to write
    static void row(float[] row, float[] into, int y, int newWidth) {
        line(row, 0, 1, row.length, into, y * newWidth, 1, newWidth);
    }

    /// Brings all columns of a plane to another height.
    static float[] columns(float[] plane, int height, int width, int newHeight) {
        float[] out = new float[newHeight * width];
        for (int column = 0; column < width; column++) {
            line(plane, column, width, height, out, column, width, newHeight);
        }
        return out;
    }

    /// One row or column.
    ///
    /// @param step between numbers of the line
    private static void line(
            float[] from, int start, int step, int length, float[] to, int newStart, int newStep, int newLength) {
        double scale = (double) length / newLength;
        double reach = Math.max(1, scale);
        for (int i = 0; i < newLength; i++) {
            double middle = (i + 0.5) * scale;
            double sum = 0;
            double weights = 0;
            int last = Math.min(length - 1, (int) (middle + reach));
            for (int at = Math.max(0, (int) (middle - reach)); at <= last; at++) {
                double weight = Math.max(0, 1 - Math.abs(at + 0.5 - middle) / reach);
                sum += weight * from[start + at * step];
                weights += weight;
            }
            to[newStart + i * newStep] = (float) (sum / weights);
        }
    }
}
