package org.netwright.explanation;

import org.netwright.tensor.Form;

/// A place in a picture.
record Pixel(int channel, int row, int column) {
    /// Where one of a picture's numbers stands.
    static Pixel of(Form picture, int index) {
        int size = picture.size(1) * picture.size(2);
        return new Pixel(index / size, index / picture.size(2) % picture.size(1), index % picture.size(2));
    }

    /// Which of a picture's numbers stands here.
    int in(Form picture) {
        return (channel * picture.size(1) + row) * picture.size(2) + column;
    }

    boolean inside(Form picture) {
        return row >= 0 && row < picture.size(1) && column >= 0 && column < picture.size(2);
    }
}
