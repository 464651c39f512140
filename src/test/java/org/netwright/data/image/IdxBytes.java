package org.netwright.data.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/// Small IDX files made by hand.
public final class IdxBytes {
    private IdxBytes() {}

    /// Pictures of these extents whose bytes count up from 0.
    public static byte[] pictures(int count, int height, int width) {
        ByteBuffer out = ByteBuffer.allocate(16 + count * height * width)
                .putInt(0x0803)
                .putInt(count)
                .putInt(height)
                .putInt(width);
        for (int i = 0; out.hasRemaining(); i++) {
            out.put((byte) i);
        }
        return out.array();
    }

    /// Labels.
    public static byte[] labels(int... labels) {
        ByteBuffer out = ByteBuffer.allocate(8 + labels.length).putInt(0x0801).putInt(labels.length);
        for (int label : labels) {
            out.put((byte) label);
        }
        return out.array();
    }

    /// The same, compressed.
    public static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
