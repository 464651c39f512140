package org.netwright.chart;

import java.util.Arrays;

/// All points of a curve as they were measured, from left to right. Finding one takes a handful of steps however many
/// there are.
final class Trail {
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;

    /// Adds a point at the end. One that is not a number is left out.
    ///
    /// @param x not before the last point's
    /// @return whether it was kept
    boolean add(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y) || x < 0) {
            return false;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        size++;
        return true;
    }

    /// How many points there are.
    int size() {
        return size;
    }

    /// Where a point lies along the axis.
    double x(int index) {
        return xs[index];
    }

    /// A point's value.
    double y(int index) {
        return ys[index];
    }

    /// Where the last point lies; 0 if there is none.
    double end() {
        return size == 0 ? 0 : xs[size - 1];
    }

    /// The point nearest to a place along the axis; -1 if there is none.
    int nearest(double x) {
        int right = firstFrom(x);
        if (right == size) {
            return size - 1;
        }
        return right > 0 && x - xs[right - 1] < xs[right] - x ? right - 1 : right;
    }

    /// The first point that does not lie before a place along the axis; how many there are if all do.
    int firstFrom(double x) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (xs[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
