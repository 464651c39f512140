package org.netwright.workspace;

import java.util.Arrays;

/// Points of a curve, in the order they came. A value: adding one makes another, which shares its memory with this, so a
/// curve of many points grows at no more cost than a list.
public final class Points {
    /// No point.
    public static final Points NONE = new Points(new Store(), 0);

    private final Store store;
    private final int size;

    private Points(Store store, int size) {
        this.store = store;
        this.size = size;
    }

    /// These and one more.
    public Points plus(double x, double y) {
        Store into = store.used == size && this != NONE ? store : store.copy(size);
        into.add(x, y);
        return new Points(into, size + 1);
    }

    /// Those that lie up to a place along the axis.
    public Points until(double end) {
        int kept = size;
        while (kept > 0 && store.xs[kept - 1] > end) {
            kept--;
        }
        return kept == 0 ? NONE : new Points(store, kept);
    }

    /// How many there are.
    public int size() {
        return size;
    }

    /// Where a point lies along the axis.
    public double x(int index) {
        return store.xs[checked(index)];
    }

    /// A point's value.
    public double y(int index) {
        return store.ys[checked(index)];
    }

    private int checked(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        return index;
    }

    /// Grows at its end only; each value sees the beginning it was made with.
    private static final class Store {
        private double[] xs = new double[16];
        private double[] ys = new double[16];
        private int used;

        private void add(double x, double y) {
            if (used == xs.length) {
                xs = Arrays.copyOf(xs, used * 2);
                ys = Arrays.copyOf(ys, used * 2);
            }
            xs[used] = x;
            ys[used] = y;
            used++;
        }

        private Store copy(int size) {
            var copy = new Store();
            for (int i = 0; i < size; i++) {
                copy.add(xs[i], ys[i]);
            }
            return copy;
        }
    }
}
