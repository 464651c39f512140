package org.netwright.data.augment;

/// One picture being changed: numbers channel by channel, row by row, and room of the same size for a change that
/// cannot be made in place.
public final class Canvas {
    private final int channels;
    private final int height;
    private final int width;
    private float[] pixels;
    private float[] spare;

    /// An empty picture of this size.
    public Canvas(int channels, int height, int width) {
        this.channels = channels;
        this.height = height;
        this.width = width;
        this.pixels = new float[channels * height * width];
        this.spare = new float[pixels.length];
    }

    /// Feature planes.
    public int channels() {
        return channels;
    }

    /// Rows.
    public int height() {
        return height;
    }

    /// Columns.
    public int width() {
        return width;
    }

    /// The picture: channel, row, column.
    public float[] pixels() {
        return pixels;
    }

    /// Room for a new picture, its contents whatever was there before.
    float[] spare() {
        return spare;
    }

    /// Makes what was written to the spare room the picture.
    void swap() {
        float[] kept = pixels;
        pixels = spare;
        spare = kept;
    }
}
