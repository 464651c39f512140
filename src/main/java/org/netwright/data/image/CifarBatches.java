package org.netwright.data.image;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.netwright.data.InputBytes;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// Gathers the batch files of a CIFAR-10 data set, in whatever order they are met: records of one label byte and 3,072
/// picture bytes, the red plane, the green and the blue, each 32 rows of 32.
final class CifarBatches {
    private static final int PICTURE = 3 * 32 * 32;
    private static final int RECORD = 1 + PICTURE;
    private static final int MOST_NAME_BYTES = 1 << 16;
    private static final List<String> OFFICIAL_NAMES = List.of(
            "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

    private final Pictures pictures = new Pictures(3, 32, 32);
    private final PictureLabels labels = new PictureLabels();
    private final List<Part> parts = new ArrayList<>();
    private List<String> names = OFFICIAL_NAMES;

    /// One batch file.
    ///
    /// @param file it, or the archive it is in
    /// @param name of the batch file
    /// @param firstByte where it starts in the archive
    /// @param start its first picture
    /// @param count its pictures
    private record Part(InputFile file, String name, long firstByte, int start, int count) {
        boolean isTest() {
            return name.startsWith("test");
        }

        BadInput badLabel(int picture, int label, int classes) {
            long at = firstByte + (long) (picture - start) * RECORD;
            return file.bad("byte " + at, "data.label.range", label, classes - 1);
        }
    }

    /// Whether a file name is that of a batch, without `.gz`.
    static boolean isBatch(String name) {
        return name.matches("(data_batch(_\\d{1,4})?|test_batch)\\.bin");
    }

    /// Whether a file name is that of the class names.
    static boolean isNames(String name) {
        return name.equals("batches.meta.txt");
    }

    /// Reads a file of class names.
    void readNames(InputFile file) throws BadInput {
        names = FolderFiles.names(file.path());
    }

    /// Reads the class names from an archive.
    void readNames(InputBytes archive, long size) throws BadInput {
        if (size > MOST_NAME_BYTES) {
            throw archive.file().bad(archive.place(), "data.names.long", MOST_NAME_BYTES);
        }
        byte[] text = new byte[(int) size];
        archive.need(text, 0, text.length);
        names = FolderFiles.names(archive.file(), ByteBuffer.wrap(text));
    }

    /// Reads a batch file to its end.
    void readBatch(InputFile file) throws BadInput {
        try (InputBytes in = InputBytes.open(file)) {
            if (!in.packed()) {
                wholeRecords(file, "", file.length());
                file.fitsMemory(file.length());
            }
            read(in, file.name().replaceFirst("\\.gz$", ""), Long.MAX_VALUE);
        }
    }

    /// Reads a batch from an archive.
    void readBatch(InputBytes archive, String name, long size) throws BadInput {
        wholeRecords(archive.file(), archive.place(), size);
        read(archive, name, size);
    }

    /// All batches together: the training batches by number, then the test batch.
    PictureData data(Path where, Scaling scaling) throws BadInput {
        if (pictures.size() == 0) {
            throw InputFile.bad(where, "", "data.cifar.nothing");
        }
        for (Part part : parts) {
            for (int picture = part.start(); picture < part.start() + part.count(); picture++) {
                int label = labels.of(picture).orElse(0);
                if (label >= names.size()) {
                    throw part.badLabel(picture, label, names.size());
                }
            }
        }
        List<Part> sorted = parts.stream()
                .sorted(Comparator.comparing(Part::isTest)
                        .thenComparingInt(part -> part.name().length())
                        .thenComparing(Part::name))
                .toList();
        int[] order = sorted.stream()
                .flatMapToInt(part -> IntStream.range(part.start(), part.start() + part.count()))
                .toArray();
        int testStart = sorted.stream()
                .filter(part -> !part.isTest())
                .mapToInt(Part::count)
                .sum();
        return new PictureData(where, pictures.ordered(order), labels.ordered(order), names, testStart, scaling);
    }

    private static void wholeRecords(InputFile file, String place, long size) throws BadInput {
        if (size % RECORD != 0 || size == 0) {
            throw file.bad(place, "data.cifar.length", size, RECORD);
        }
    }

    private void read(InputBytes in, String name, long most) throws BadInput {
        int start = pictures.size();
        long firstByte = in.position();
        byte[] label = new byte[1];
        while (in.position() - firstByte < most && in.read(label, 0, 1) == 1) {
            labels.add(label[0]);
            pictures.read(in);
            in.file().fitsMemory((long) pictures.size() * RECORD);
        }
        if (pictures.size() == start) {
            throw in.file().bad("", "data.cifar.length", 0, RECORD);
        }
        parts.add(new Part(in.file(), name, firstByte, start, pictures.size() - start));
    }
}
