package org.netwright.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The extent of a tensor along each of its axes, outermost first. A scalar has no axes.
///
/// @param dims extents, each at least 0
public record Shape(List<Integer> dims) {
    /// Copies the extents and checks that none is negative.
    public Shape {
        dims = List.copyOf(dims);
        for (int dim : dims) {
            if (dim < 0) {
                throw new IllegalArgumentException("negative extent " + dim);
            }
        }
    }

    /// A shape of these extents.
    public static Shape of(int... dims) {
        return new Shape(Arrays.stream(dims).boxed().toList());
    }

    /// The number of axes.
    public int rank() {
        return dims.size();
    }

    /// The extent of one axis.
    public int dim(int axis) {
        return dims.get(axis);
    }

    /// The number of elements: the product of all extents, 1 for a scalar.
    public long size() {
        long size = 1;
        for (int dim : dims) {
            size = Math.multiplyExact(size, (long) dim);
        }
        return size;
    }

    /// This shape with one more axis in front, for a batch.
    public Shape batched(int batch) {
        int[] out = new int[rank() + 1];
        out[0] = batch;
        for (int i = 0; i < rank(); i++) {
            out[i + 1] = dim(i);
        }
        return of(out);
    }

    /// The extents as an array, for an engine.
    public long[] toLongArray() {
        return dims.stream().mapToLong(Integer::longValue).toArray();
    }

    /// As people write it: `32×26×26`; `1` for a scalar.
    @Override
    public String toString() {
        return dims.isEmpty() ? "1" : dims.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }
}
