package org.netwright.data.image;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The class of each picture, read as a byte.
final class PictureLabels {
    private byte[] labels = new byte[64];
    private int size;

    /// Adds the label of one more picture.
    void add(byte label) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, size + (size >> 1));
        }
        labels[size++] = label;
    }

    /// How many labels there are: none, or one for each picture.
    int size() {
        return size;
    }

    /// The label of a picture; empty where there are none.
    OptionalInt of(int index) {
        return index < size ? OptionalInt.of(labels[index] & 0xff) : OptionalInt.empty();
    }

    /// The same labels in another order.
    ///
    /// @param places for each picture its index here
    PictureLabels ordered(int[] places) {
        var ordered = new PictureLabels();
        for (int place : places) {
            ordered.add(labels[place]);
        }
        return ordered;
    }

    /// What classes are called that have no names: the numbers from 0 to the greatest label of these pictures.
    List<String> numbers(int[] pictures) {
        int most = IntStream.of(pictures).map(i -> of(i).orElse(0)).max().orElse(0);
        return IntStream.rangeClosed(0, most).mapToObj(String::valueOf).toList();
    }
}
