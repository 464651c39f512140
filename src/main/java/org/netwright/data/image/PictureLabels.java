package org.netwright.data.image;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The class of each picture, read as a byte, and what the classes are called.
final class PictureLabels {
    private final List<byte[]> parts = new ArrayList<>();
    private final List<String> names;
    private int size;

    /// None yet.
    ///
    /// @param names of the classes in label order; empty if the numbers are the names
    PictureLabels(List<String> names) {
        this.names = List.copyOf(names);
    }

    /// Adds the labels of one file.
    void add(byte[] labels) {
        parts.add(labels);
        size += labels.length;
    }

    /// What the classes are called, in label order; empty if the numbers are the names.
    List<String> names() {
        return names;
    }

    /// How many labels there are: none, or one for each picture.
    int size() {
        return size;
    }

    /// The label of a picture; empty where there are none.
    OptionalInt of(int index) {
        int at = index;
        for (byte[] part : parts) {
            if (at < part.length) {
                return OptionalInt.of(part[at] & 0xff);
            }
            at -= part.length;
        }
        return OptionalInt.empty();
    }

    /// The class names: those given, else the numbers from 0 to the greatest label of these pictures.
    List<String> classes(int[] pictures) {
        if (!names.isEmpty()) {
            return names;
        }
        int most = IntStream.of(pictures).map(i -> of(i).orElse(0)).max().orElse(0);
        return IntStream.rangeClosed(0, most).mapToObj(String::valueOf).toList();
    }
}
