package org.netwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.data.image.Cifar10Source;
import org.netwright.data.image.CifarBytes;
import org.netwright.data.image.IdxBytes;
import org.netwright.data.image.IdxSource;
import org.netwright.data.image.PictureFiles;
import org.netwright.data.table.CsvSource;
import org.netwright.data.text.TextCsvSource;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// Damaged files of every format: each is read or refused with one sentence, soon and without much memory.
class CorruptionTest {
    private static final int MUTATIONS = 2000;
    private static final long MOST_BYTES_ALLOCATED = 64L << 20;

    @TempDir
    private Path folder;

    /// One format: a small good file, and how to read it.
    ///
    /// @param name what the file must be called
    /// @param good a file without damage
    /// @param reading reads all of it
    record Format(String name, byte[] good, Reading reading) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// Reads a file to the last number.
    interface Reading {
        void read(Path file) throws BadInput;
    }

    static List<Format> formats() {
        byte[] idx = IdxBytes.pictures(6, 5, 4);
        byte[] batch = CifarBytes.batch(1, 9);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("data_batch_1.bin", batch);
        files.put("batches.meta.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n".getBytes());
        byte[] tar = CifarBytes.tar(files);
        byte[] table = """
                size,colour,kind
                1.5,red,hat
                -3,blue,"sh""oe"
                5e3,red,"a, b"
                7,"gr
                ün",hat
                """.getBytes();
        byte[] texts = "text,label\n\"Good tea, good price\",yes\nBad tea,no\nThe gööd,yes\nbad,no\n".getBytes();
        return List.of(
                new Format("train-images-idx3-ubyte", idx, CorruptionTest::idx),
                new Format("t10k-images-idx3-ubyte.gz", IdxBytes.gzip(idx), CorruptionTest::idx),
                new Format("train-labels-idx1-ubyte", IdxBytes.labels(0, 1, 2, 1, 0, 1), CorruptionTest::labels),
                new Format("batch.bin", batch, file -> learned(new Cifar10Source(), file)),
                new Format("batch.bin.gz", IdxBytes.gzip(batch), file -> learned(new Cifar10Source(), file)),
                new Format("archive.tar", tar, file -> learned(new Cifar10Source(), file)),
                new Format("archive.tar.gz", IdxBytes.gzip(tar), file -> learned(new Cifar10Source(), file)),
                new Format("table.csv", table, file -> learned(new CsvSource(), file)),
                new Format("texts.csv", texts, file -> learned(new TextCsvSource(), file)),
                new Format("text.txt", "A text.\nOf two lines, gööd.".getBytes(), CorruptionTest::text),
                new Format("picture.png", picture("png"), CorruptionTest::picture),
                new Format("picture.jpg", picture("jpg"), CorruptionTest::picture),
                new Format("picture.gif", picture("gif"), CorruptionTest::picture),
                new Format("picture.bmp", picture("bmp"), CorruptionTest::picture));
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void damagedFilesAreReadOrRefused(Format format) throws IOException, BadInput {
        Path file = folder.resolve(format.name());
        Files.write(file, format.good());
        format.reading().read(file);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Files.write(file, Mutation.of(format.good(), seed));
            long before = memory.getCurrentThreadAllocatedBytes();
            try {
                format.reading().read(file);
            } catch (BadInput bad) {
                refused++;
                assertThat(bad.sentence(Words.english()))
                        .as("mutation %d", seed)
                        .contains(": ")
                        .endsWith(".")
                        .doesNotContainPattern("[{]\\d");
            } catch (RuntimeException crash) {
                throw new AssertionError("mutation " + seed + " of " + format, crash);
            }
            assertThat(memory.getCurrentThreadAllocatedBytes() - before)
                    .as("bytes allocated for mutation %d", seed)
                    .isLessThan(MOST_BYTES_ALLOCATED);
        }
        assertThat(refused).as("refused").isGreaterThan(MUTATIONS / 20);
    }

    /// Learns from all samples and prepares them.
    private static void learned(DataSource source, Path file) throws BadInput {
        RawData data = source.open(file, Values.DEFAULTS);
        use(data.prepared(data.fit(IntStream.range(0, data.size()).toArray())));
    }

    private static void idx(Path file) throws BadInput {
        use(new IdxSource().open(file, Values.DEFAULTS).prepared(pictures(Form.image(1, 5, 4))));
    }

    private static void labels(Path file) throws BadInput {
        Path images = file.resolveSibling("train-images-idx3-ubyte");
        try {
            Files.write(images, IdxBytes.pictures(6, 5, 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        learned(new IdxSource(), images);
    }

    private static void text(Path file) throws BadInput {
        var schema = DataSchema.of("input", Form.tokens(3), "target", new Target.Classes(List.of("a", "b")));
        var fitted = new Fitted(schema, Map.of("words", List.of("text"), "length", 9L, "text", "t", "label", "l"));
        use(new TextCsvSource().open(file, Values.DEFAULTS).prepared(fitted));
    }

    private static void picture(Path file) throws BadInput {
        use(PictureFiles.open(file).prepared(pictures(Form.image(3, 8, 8))));
    }

    private static void use(Samples samples) {
        int[] some = IntStream.range(0, Math.min(8, samples.size())).toArray();
        samples.fill(some, 0, some.length, new BatchBuffers());
        IntStream.of(some).forEach(samples::describe);
    }

    private static Fitted pictures(Form form) {
        List<Double> zeros = Collections.nCopies(form.size(0), 0.0);
        List<Double> ones = Collections.nCopies(form.size(0), 1.0);
        return new Fitted(
                DataSchema.of("input", form, "target", new Target.Classes(List.of("a", "b"))),
                Map.of("means", zeros, "deviations", ones));
    }

    private static byte[] picture(String format) {
        var picture = new BufferedImage(12, 12, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 144; i++) {
            picture.setRGB(i % 12, i / 12, i * 0x010305);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
