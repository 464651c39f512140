package org.netwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Complaint;
import org.netwright.data.Fitted;
import org.netwright.data.RawData;
import org.netwright.data.SamplesFolder;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

class Cifar10SourceTest {
    @TempDir
    private Path folder;

    @Test
    void recordsAreALabelAndThreePlanes() throws BadInput, IOException {
        write("data_batch_1.bin", CifarBytes.batch(3, 7));
        RawData data = open();
        Fitted fitted = data.fit(new int[] {0, 1});
        Batch batch = data.prepared(fitted).fill(new int[] {1}, 0, 1, new BatchBuffers());
        float[] numbers = batch.inputs().get("input").toFloats();

        assertThat(fitted.schema().input()).isEqualTo(Form.image(3, 32, 32));
        assertThat(numbers).hasSize(3072);
        assertThat(numbers[0]).isEqualTo(70 / 255f);
        assertThat(numbers[1023]).isEqualTo(70 / 255f);
        assertThat(numbers[1024]).isEqualTo(71 / 255f);
        assertThat(numbers[3071]).isEqualTo(72 / 255f);
        assertThat(batch.targets().get("target").toLongs()).containsExactly(7);
    }

    @Test
    void batchesAreInTheOrderOfTheirNumbersTheTestBatchLast() throws BadInput, IOException {
        write("test_batch.bin", CifarBytes.batch(9));
        write("data_batch_10.bin", CifarBytes.batch(4));
        write("data_batch_2.bin.gz", IdxBytes.gzip(CifarBytes.batch(2, 3)));
        write("data_batch_1.bin", CifarBytes.batch(1));
        write("readme.html", "<html>".getBytes());

        RawData data = open();
        assertThat(labels(data)).containsExactly(1, 2, 3, 4, 9);
        assertThat(data.testStart()).isEqualTo(4);
        assertThat(firstReds(data)).containsExactly(10, 20, 30, 40, 90);
    }

    @Test
    void classNamesComeFromTheFolderElseAreTheOfficialOnes() throws BadInput, IOException {
        write("data_batch_1.bin", CifarBytes.batch(0, 1));
        assertThat(names(open())).startsWith("airplane", "automobile", "bird").hasSize(10);
        write("batches.meta.txt", "left\nright\n\n".getBytes());
        assertThat(names(open())).containsExactly("left", "right");
    }

    @Test
    void theFolderMayBeOneLevelDown() throws BadInput, IOException {
        Files.createDirectory(folder.resolve("another"));
        Path inner = Files.createDirectory(folder.resolve("cifar-10-batches-bin"));
        Files.write(inner.resolve("test_batch.bin"), CifarBytes.batch(5));

        assertThat(open().size()).isEqualTo(1);
        assertThat(open().testStart()).isZero();
    }

    @Test
    void anArchiveIsReadInPlacePackedOrNot() throws BadInput, IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("data_batch_2.bin", CifarBytes.batch(2, 3));
        files.put("readme.html", new byte[700]);
        files.put("test_batch.bin", CifarBytes.batch(9));
        files.put("batches.meta.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n".getBytes());
        files.put("data_batch_1.bin", CifarBytes.batch(1));
        write("cifar.tar", CifarBytes.tar(files));
        write("cifar.tar.gz", IdxBytes.gzip(CifarBytes.tar(files)));

        for (String name : List.of("cifar.tar", "cifar.tar.gz")) {
            RawData data = open(name);
            assertThat(labels(data)).containsExactly(1, 2, 3, 9);
            assertThat(firstReds(data)).containsExactly(10, 20, 30, 90);
            assertThat(names(data)).startsWith("a", "b").hasSize(10);
        }
    }

    @Test
    void oneBatchFileIsEnough() throws BadInput, IOException {
        write("mine.bin", CifarBytes.batch(1, 2));
        write("test_batch.bin", CifarBytes.batch(1, 2, 3));

        assertThat(open("mine.bin").testStart()).isEqualTo(2);
        assertThat(open("test_batch.bin").testStart()).isZero();
    }

    @Test
    void theShippedDataSetIsRead() throws BadInput {
        RawData data = new Cifar10Source().open(SamplesFolder.of("cifar10-mini"), Values.DEFAULTS);

        assertThat(data.size()).isEqualTo(3000);
        assertThat(data.testStart()).isEqualTo(2500);
        assertThat(labels(data)).startsWith(6, 9, 9, 4, 1); // the official first labels
        assertThat(labels(data)[2500]).isEqualTo(3);
        int[] perClass = new int[10];
        IntStream.range(0, 2500).forEach(i -> perClass[labels(data)[i]]++);
        assertThat(perClass).containsOnly(250);
    }

    @Test
    void wrongBatchesAreRefusedWithPlaceAndExpectation() throws IOException {
        byte[] good = CifarBytes.batch(1, 2);
        assertThat(wrong("data_batch_1.bin", new byte[0])).startsWith("The file is empty.");
        assertThat(wrong("data_batch_1.bin", Arrays.copyOf(good, 4000)))
                .isEqualTo("The batch has 4,000 bytes, but whole records of 3,073 bytes were expected. Copy or download"
                        + " it again.");
        assertThat(wrong("data_batch_1.bin", CifarBytes.batch(1, 10)))
                .isEqualTo("byte 3073: The label is 10, but labels from 0 to 9 were expected.");
        assertThat(wrong("data_batch_1.bin.gz", IdxBytes.gzip(Arrays.copyOf(good, 4000))))
                .startsWith("byte 4000: The file is cut off: 3,072 bytes were expected from byte 3,074, but only 926");
        assertThat(wrong("data_batch_1.bin.gz", Arrays.copyOf(IdxBytes.gzip(good), 40)))
                .contains("The gzip compression is damaged or cut off here.");
        assertThat(wrong("data_batch_1.bin.gz", IdxBytes.gzip(new byte[0]))).startsWith("The batch has 0 bytes");
    }

    @Test
    void aFolderOrArchiveWithoutBatchesIsRefused() throws IOException {
        write("batches.meta.txt", "a\nb\n".getBytes());
        assertThat(Complaint.of(this::open)).startsWith("No data_batch_1.bin or test_batch.bin is here");
        assertThat(wrong("a.tar", CifarBytes.tar(new LinkedHashMap<>()))).startsWith("No data_batch_1.bin or");
    }

    @Test
    void wrongArchivesAreRefusedWithPlaceAndExpectation() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("data_batch_1.bin", CifarBytes.batch(1));
        byte[] good = CifarBytes.tar(files);
        assertThat(wrong("a.tar", "not an archive, but longer than a block".repeat(20).getBytes()))
                .startsWith("byte 148: This is not an entry of a tar archive.");
        byte[] otherName = good.clone();
        otherName[515] ^= 1;
        assertThat(wrong("a.tar", otherName)).startsWith("byte 512: This is not an entry of a tar archive.");
        assertThat(wrong("a.tar", Arrays.copyOf(good, 2000))).startsWith("byte 2000: The file is cut off");
        files.put("data_batch_1.bin", new byte[3000]);
        assertThat(wrong("a.tar", CifarBytes.tar(files))).startsWith("byte 1024: The batch has 3,000 bytes");
    }

    @Test
    void aSparseFileOfTenGigabytesIsRefusedQuickly() throws IOException {
        for (String name : List.of("data_batch_1.bin", "a.tar", "a.tar.gz")) {
            Path file = folder.resolve(name);
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(3073L << 22);
            }
            String complaint = Complaint.of(() -> open(name));
            assertThat(complaint)
                    .startsWith(name.endsWith(".bin") ? "The samples need 12,293 MB of memory" : "No data_batch_1.bin");
        }
    }

    private String wrong(String name, byte[] bytes) throws IOException {
        write(name, bytes);
        String complaint = Complaint.of(() -> open(name));
        assertThat(Complaint.file(() -> open(name))).isEqualTo(name);
        Files.delete(folder.resolve(name));
        return complaint;
    }

    private static int[] labels(RawData data) {
        return IntStream.range(0, data.size()).map(i -> data.stratum(i).orElseThrow()).toArray();
    }

    private static int[] firstReds(RawData data) throws BadInput {
        int[] all = IntStream.range(0, data.size()).toArray();
        float[] numbers = data.prepared(data.fit(all))
                .fill(all, 0, all.length, new BatchBuffers())
                .inputs()
                .get("input")
                .toFloats();
        return IntStream.of(all).map(i -> Math.round(numbers[i * 3072] * 255)).toArray();
    }

    private static List<String> names(RawData data) throws BadInput {
        return ((Target.Classes) data.fit(new int[] {0}).schema().target()).labels();
    }

    private RawData open() throws BadInput {
        return new Cifar10Source().open(folder, Values.DEFAULTS);
    }

    private RawData open(String name) throws BadInput {
        return new Cifar10Source().open(folder.resolve(name), Values.DEFAULTS);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }
}
