package org.netwright.data.image;

import java.util.List;
import java.util.Optional;
import org.netwright.data.InputBytes;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// One file of the IDX format (LeCun, Cortes and Burges, MNIST): a big-endian header of magic number and extents, then
/// unsigned bytes.
final class IdxFile {
    private static final int PICTURES = 0x0803;
    private static final int LABELS = 0x0801;
    private static final int MOST_PIXELS_A_SIDE = 4096;

    private IdxFile() {}

    /// Reads a file of pictures (three axes: number, rows, columns), one channel each.
    ///
    /// @param before pictures of an earlier file, which these follow; empty for none
    static Pictures pictures(InputFile file, Optional<Pictures> before) throws BadInput {
        try (InputBytes in = InputBytes.open(file)) {
            magic(in, PICTURES);
            int count = count(in);
            int height = side(in);
            int width = side(in);
            long already = before.map(Pictures::size).orElse(0);
            room(in, count, (long) height * width);
            file.fitsMemory((already + count) * height * width);
            Pictures pictures = before.orElseGet(() -> new Pictures(1, height, width));
            if (pictures.height() != height || pictures.width() != width) {
                throw file.bad("byte 8", "data.idx.sizes", height, width, pictures.height(), pictures.width());
            }
            for (int i = 0; i < count; i++) {
                pictures.read(in);
            }
            in.end("data.idx.more", count);
            return pictures;
        }
    }

    /// Reads a file of labels (one axis).
    ///
    /// @param pictures how many labels there must be
    /// @param classes the class names; empty if any byte will do
    static byte[] labels(InputFile file, int pictures, List<String> classes) throws BadInput {
        try (InputBytes in = InputBytes.open(file)) {
            magic(in, LABELS);
            int count = count(in);
            if (count != pictures) {
                throw file.bad("byte 4", "data.idx.labels.count", count, pictures);
            }
            room(in, count, 1);
            byte[] labels = new byte[count];
            in.need(labels, 0, count);
            in.end("data.idx.more", count);
            for (int i = 0; !classes.isEmpty() && i < count; i++) {
                if ((labels[i] & 0xff) >= classes.size()) {
                    throw file.bad("byte " + (8 + i), "data.label.range", labels[i] & 0xff, classes.size() - 1);
                }
            }
            return labels;
        }
    }

    private static void magic(InputBytes in, int expected) throws BadInput {
        int found = in.int32();
        if (found != expected) {
            String key = expected == PICTURES ? "data.idx.magic.pictures" : "data.idx.magic.labels";
            throw in.file().bad("byte 0", key, InputBytes.hex(found));
        }
    }

    private static int count(InputBytes in) throws BadInput {
        int count = in.int32();
        if (count < 1) {
            throw in.file().bad("byte 4", "data.idx.count", Integer.toUnsignedString(count));
        }
        return count;
    }

    private static int side(InputBytes in) throws BadInput {
        long at = in.position();
        int side = in.int32();
        if (side < 1 || side > MOST_PIXELS_A_SIDE) {
            throw in.file().bad("byte " + at, "data.idx.side", Integer.toUnsignedString(side), MOST_PIXELS_A_SIDE);
        }
        return side;
    }

    /// Checks, before anything is allocated, that the file can hold what its header announces.
    private static void room(InputBytes in, int count, long each) throws BadInput {
        long needed = in.position() + count * each;
        boolean fits = in.packed() ? needed <= in.most() : needed == in.most();
        if (!fits) {
            String key = in.packed() ? "data.idx.packed.length" : "data.idx.length";
            throw in.file().bad("byte 4", key, count, needed, in.file().length());
        }
    }
}
