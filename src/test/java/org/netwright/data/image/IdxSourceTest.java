package org.netwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Complaint;
import org.netwright.data.Fitted;
import org.netwright.data.RawData;
import org.netwright.data.Preparation;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.data.SamplesFolder;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Target;

class IdxSourceTest {
    private static final String TRAIN = "train-images-idx3-ubyte";
    private static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
    private static final String TEST = "t10k-images-idx3-ubyte";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    @TempDir
    private Path folder;

    @BeforeEach
    void threePicturesOfTwoByTwo() throws IOException {
        write(TRAIN, IdxBytes.pictures(3, 2, 2));
        write(TRAIN_LABELS, IdxBytes.labels(0, 1, 1));
    }

    @Test
    void picturesBecomeNumbersFromZeroToOneRowByRow() throws BadInput {
        Samples samples = prepared(Values.DEFAULTS);

        Batch batch = samples.fill(new int[] {9, 2, 0}, 1, 2, new BatchBuffers());

        assertThat(batch.size()).isEqualTo(2);
        assertThat(batch.inputs().get("input").shape()).isEqualTo(Shape.of(2, 1, 2, 2));
        assertThat(batch.inputs().get("input").toFloats())
                .containsExactly(8 / 255f, 9 / 255f, 10 / 255f, 11 / 255f, 0, 1 / 255f, 2 / 255f, 3 / 255f);
        assertThat(batch.targets().get("target").toLongs()).containsExactly(1, 0);
    }

    @Test
    void aPictureIsLookedAtAsTheFileHoldsIt() throws BadInput {
        Samples samples = prepared(Values.DEFAULTS.with(Scaling.PARAM, Scaling.STANDARDISED));

        assertThat(samples.view(2)).isInstanceOfSatisfying(SampleView.Picture.class, picture -> {
            assertThat(picture.channels()).isEqualTo(1);
            assertThat(picture.pixels()).containsExactly(8, 9, 10, 11);
        });
    }

    @Test
    void whatTrainingTaughtAboutBrightnessCanBeTold() throws BadInput {
        RawData data = open(Values.DEFAULTS.with(Scaling.PARAM, Scaling.STANDARDISED));
        Fitted fitted = data.fit(new int[] {0, 2}); // bytes 0 1 2 3 and 8 9 10 11: mean 5.5, variance 16 + 1.25

        assertThat(new IdxSource().preparation(fitted)).isInstanceOfSatisfying(Preparation.Pictures.class, pictures -> {
            assertThat(pictures.height()).isEqualTo(2);
            assertThat(pictures.means().getFirst()).isCloseTo(5.5 / 255, within(1e-12));
            assertThat(pictures.deviations().getFirst()).isCloseTo(Math.sqrt(17.25) / 255, within(1e-12));
        });
    }

    @Test
    void everyByteBecomesItsPartOf255() throws BadInput, IOException {
        write(TRAIN, IdxBytes.pictures(3, 16, 16));
        float[] numbers = prepared(Values.DEFAULTS)
                .fill(new int[] {0}, 0, 1, new BatchBuffers())
                .inputs()
                .get("input")
                .toFloats();

        for (int value = 0; value < 256; value++) {
            assertThat(numbers[value]).isEqualTo(value / 255f);
        }
    }

    @Test
    void standardisedPicturesHaveMeanZeroAndDeviationOneOverTheTrainingPart() throws BadInput {
        RawData data = open(Values.DEFAULTS.with(Scaling.PARAM, Scaling.STANDARDISED));
        Fitted fitted = data.fit(new int[] {0, 2}); // bytes 0 1 2 3 and 8 9 10 11: mean 5.5, variance 16 + 1.25
        float[] numbers = data.prepared(fitted)
                .fill(new int[] {1}, 0, 1, new BatchBuffers())
                .inputs()
                .get("input")
                .toFloats();

        assertThat(numbers[0]).isEqualTo((float) ((4 - 5.5) / Math.sqrt(17.25)), within(1e-6f));
    }

    @Test
    void labelsWithoutNamesAreTheirNumbers() throws BadInput {
        assertThat(open(Values.DEFAULTS).fit(new int[] {0, 1}).schema().target())
                .isEqualTo(new Target.Classes(List.of("0", "1")));
    }

    @Test
    void namesComeFromTheParameterElseFromLabelsTxt() throws BadInput, IOException {
        write("labels.txt", "shoe\n\nboot \nhat\n".getBytes());
        assertThat(labels(Values.DEFAULTS)).isEqualTo(List.of("shoe", "boot", "hat"));
        assertThat(labels(Values.DEFAULTS.with(IdxSource.LABELS, "a, b"))).isEqualTo(List.of("a", "b"));
    }

    @Test
    void theTestPartFollowsTheTrainingPartAndEitherMayBePacked() throws BadInput, IOException {
        Files.delete(folder.resolve(TRAIN));
        write(TRAIN + ".gz", IdxBytes.gzip(IdxBytes.pictures(3, 2, 2)));
        write(TEST, IdxBytes.pictures(2, 2, 2));
        write(TEST_LABELS, IdxBytes.labels(1, 0));
        RawData data = open(Values.DEFAULTS);

        assertThat(data.size()).isEqualTo(5);
        assertThat(data.testStart()).isEqualTo(3);
        assertThat(IntStream.range(0, 5).map(i -> data.stratum(i).orElseThrow())).containsExactly(0, 1, 1, 1, 0);
        Samples samples = data.prepared(data.fit(new int[] {0, 1, 2}));
        assertThat(samples.describe(1)).isEqualTo("#1 · 1");
        assertThat(samples.describe(3)).isEqualTo("#0 (test) · 1");
    }

    @Test
    void eitherPartMayBeAbsent() throws BadInput, IOException {
        Fitted fitted = open(Values.DEFAULTS).fit(new int[] {0, 1, 2});
        Files.move(folder.resolve(TRAIN), folder.resolve(TEST));
        Files.move(folder.resolve(TRAIN_LABELS), folder.resolve(TEST_LABELS));
        RawData data = open(Values.DEFAULTS);

        assertThat(data.testStart()).isZero();
        assertThat(data.prepared(fitted).hasTargets()).isTrue();
    }

    @Test
    void oneFileOfPicturesIsEnoughToPredict() throws BadInput, IOException {
        Fitted fitted = open(Values.DEFAULTS).fit(new int[] {0, 1, 2});
        Files.delete(folder.resolve(TRAIN_LABELS));
        RawData data = new IdxSource().open(folder.resolve(TRAIN), Values.DEFAULTS);
        Samples samples = data.prepared(fitted);

        assertThat(samples.hasTargets()).isFalse();
        assertThat(samples.fill(new int[] {0}, 0, 1, new BatchBuffers()).targets()).isEmpty();
        assertThat(samples.label(0)).isEmpty();
        assertThat(Complaint.of(() -> data.fit(new int[] {0}))).startsWith("There are no labels here");
    }

    @Test
    void theShippedDataSetIsRead() throws BadInput {
        RawData data = new IdxSource().open(SamplesFolder.of("fashion-mnist-mini"), Values.DEFAULTS);
        Fitted fitted = data.fit(IntStream.range(0, 2000).toArray());

        assertThat(data.size()).isEqualTo(2500);
        assertThat(data.testStart()).isEqualTo(2000);
        assertThat(fitted.schema().input()).isEqualTo(Form.image(1, 28, 28));
        assertThat(data.prepared(fitted).describe(0)).matches("#0 · (T-shirt|Trouser|Pullover|Dress|Coat|Sandal|Shirt"
                + "|Sneaker|Bag|Ankle boot)");
        int[] perClass = new int[10];
        IntStream.range(0, 2000).forEach(i -> perClass[data.stratum(i).orElseThrow()]++);
        assertThat(perClass).containsOnly(200);
    }

    @Test
    void otherSizesAreRefusedByName() throws BadInput, IOException {
        Fitted fitted = open(Values.DEFAULTS).fit(new int[] {0, 1, 2});
        write(TRAIN, IdxBytes.pictures(3, 4, 2));
        RawData other = open(Values.DEFAULTS);

        assertThat(Complaint.of(() -> other.prepared(fitted)))
                .isEqualTo("The pictures are 1×4×2 (channels×rows×columns), but the network was made for 1×2×2.");
    }

    @Test
    void aLabelThatTrainingNeverSawIsRefused() throws BadInput, IOException {
        Fitted fitted = open(Values.DEFAULTS).fit(new int[] {0, 1, 2});
        write(TRAIN_LABELS, IdxBytes.labels(0, 7, 1));

        assertThat(Complaint.of(() -> open(Values.DEFAULTS).prepared(fitted)))
                .startsWith("picture 1: The label is 7, but the training samples have only labels from 0 to 1.");
    }

    @Test
    void wrongFilesAreRefusedWithPlaceAndExpectation() throws IOException {
        assertThat(wrong(TRAIN, new byte[0])).isEqualTo("The file is empty. Copy or download it again.");
        assertThat(wrong(TRAIN, "hello world".getBytes()))
                .isEqualTo("byte 0: A file of pictures in the IDX format starts with 00 00 08 03, but this one starts"
                        + " with 68 65 6c 6c.");
        assertThat(wrong(TRAIN, new byte[] {0, 0})).startsWith("byte 2: The file is cut off: 4 bytes were expected");
        assertThat(wrong(TRAIN, IdxBytes.labels(1, 2, 3))).contains("starts with 00 00 08 01");
        byte[] good = IdxBytes.pictures(3, 2, 2);
        assertThat(wrong(TRAIN, Arrays.copyOf(good, 20)))
                .isEqualTo("byte 4: 3 entries need 28 bytes with the header, but the file has 20. Copy or download it"
                        + " again.");
        assertThat(wrong(TRAIN, Arrays.copyOf(good, 29))).contains("but the file has 29");
        assertThat(wrong(TRAIN, changed(good, 4, 0xff))).startsWith("byte 4: The file says it has 4278190083 entries");
        assertThat(wrong(TRAIN, changed(good, 7, 0))).startsWith("byte 4: The file says it has 0 entries");
        assertThat(wrong(TRAIN, changed(good, 8, 1)))
                .isEqualTo("byte 8: A side of the pictures is 16777218 pixels, but must be from 1 to 4,096.");
        assertThat(wrong(TRAIN_LABELS, IdxBytes.labels(1, 2)))
                .isEqualTo("byte 4: There are 2 labels, but 3 pictures. Take both files from the same data set.");
    }

    @Test
    void wrongPackedFilesAreRefusedBeforeAnythingIsAllocated() throws IOException {
        Files.delete(folder.resolve(TRAIN));
        byte[] packed = IdxBytes.gzip(IdxBytes.pictures(3, 2, 2));
        String gz = TRAIN + ".gz";
        assertThat(wrong(gz, Arrays.copyOf(packed, packed.length - 12)))
                .contains("The gzip compression is damaged or cut off here");
        assertThat(wrong(gz, changed(packed, packed.length - 8, packed[packed.length - 8] + 1)))
                .contains("gzip compression is damaged");
        assertThat(wrong(gz, IdxBytes.gzip(changed(IdxBytes.pictures(3, 2, 2), 4, 0x7f))))
                .startsWith("byte 4: 2,130,706,435 entries need 8,522,825,756 bytes, more than a file of");
        assertThat(wrong(gz, IdxBytes.gzip(changed(IdxBytes.pictures(3, 2, 2), 7, 2))))
                .isEqualTo("byte 24: The file goes on after the 2 entries its header announces. Copy or download it"
                        + " again.");
        assertThat(wrong(gz, IdxBytes.gzip(changed(IdxBytes.pictures(3, 2, 2), 7, 4))))
                .startsWith("byte 28: The file is cut off: 4 bytes were expected from byte 28, but only 0 are there.");
    }

    @Test
    void labelsOutsideTheNamesAreRefused() throws IOException {
        write("labels.txt", "a\nb\n".getBytes());
        assertThat(wrong(TRAIN_LABELS, IdxBytes.labels(0, 1, 2)))
                .isEqualTo("byte 10: The label is 2, but labels from 0 to 1 were expected.");
        assertThat(wrong("labels.txt", new byte[] {'a', '\n', (byte) 0xff}))
                .isEqualTo("byte 2: The text is not UTF-8. Save the file as UTF-8 and open it again.");
        assertThat(wrong("labels.txt", "only one".getBytes()))
                .startsWith("There is only 1 class name, but from 2 to 256");
    }

    @Test
    void missingThingsAreNamed() throws IOException {
        assertThat(Complaint.of(() -> new IdxSource().open(folder.resolve("nowhere"), Values.DEFAULTS)))
                .startsWith("There is nothing at this path.");
        Files.delete(folder.resolve(TRAIN));
        assertThat(Complaint.of(() -> open(Values.DEFAULTS)))
                .startsWith("Neither train-images-idx3-ubyte nor t10k-images-idx3-ubyte is in this folder");
        Files.createDirectory(folder.resolve(TRAIN));
        assertThat(Complaint.of(() -> open(Values.DEFAULTS))).startsWith("This is a folder, but a file was expected.");
    }

    @Test
    void aSparseFileOfTenGigabytesIsRefusedByItsLength() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(TRAIN).toFile(), "rw")) {
            file.setLength(10L << 30);
        }
        assertThat(Complaint.of(() -> open(Values.DEFAULTS)))
                .contains("entries need 28 bytes")
                .contains("10,737,418,240");
        try (var file = new RandomAccessFile(folder.resolve(TRAIN).toFile(), "rw")) {
            file.seek(4);
            file.writeInt(10 << 20);
            file.writeInt(32);
            file.writeInt(32);
            file.setLength(16 + (10L << 30));
        }
        assertThat(Complaint.of(() -> open(Values.DEFAULTS)))
                .startsWith("The samples need 10,241 MB of memory or more, but ");
    }

    private String wrong(String name, byte[] bytes) throws IOException {
        byte[] before = Files.exists(folder.resolve(name)) ? Files.readAllBytes(folder.resolve(name)) : new byte[0];
        write(name, bytes);
        assertThat(Complaint.file(() -> open(Values.DEFAULTS))).isEqualTo(name);
        String complaint = Complaint.of(() -> open(Values.DEFAULTS));
        write(name, before);
        return complaint;
    }

    private Object labels(Values values) throws BadInput {
        return ((Target.Classes) open(values).fit(new int[] {0}).schema().target()).labels();
    }

    private Samples prepared(Values values) throws BadInput {
        RawData data = open(values);
        return data.prepared(data.fit(new int[] {0, 1, 2}));
    }

    private RawData open(Values values) throws BadInput {
        return new IdxSource().open(folder, values);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] copy = bytes.clone();
        copy[at] = (byte) value;
        return copy;
    }
}
