package org.netwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

class SafetensorsFileTest {
    private static final Weights WEIGHTS = Weights.of(Map.of(
            "dense/linear/weight", Tensor.of(Shape.of(2, 3), 1f, -2f, 3.5f, Float.NaN, 0f, 6f),
            "dense/linear/bias", Tensor.of(Shape.of(2), 0.5f, 0.25f),
            "step", Tensor.of(Shape.of(), 7L)));

    @TempDir
    Path folder;

    private Path file() throws BadInput {
        Path file = folder.resolve("weights.safetensors");
        SafetensorsWriter.write(file, WEIGHTS, Map.of("epoch", "7", "note", "naïve \"quoted\""));
        return file;
    }

    @Test
    void whatIsWrittenIsRead() throws BadInput {
        SafetensorsFile.Contents contents = SafetensorsFile.read(file());

        assertThat(contents.metadata()).containsEntry("epoch", "7").containsEntry("note", "naïve \"quoted\"");
        assertThat(contents.weights().tensors()).containsOnlyKeys(WEIGHTS.tensors().keySet());
        WEIGHTS.tensors().forEach((name, tensor) -> {
            Tensor read = contents.weights().tensors().get(name);
            assertThat(read.shape()).isEqualTo(tensor.shape());
            assertThat(read.dtype()).isEqualTo(tensor.dtype());
            assertThat(read.data()).isEqualTo(tensor.data());
        });
    }

    @Test
    void theHeaderAloneTellsNamesAndShapes() throws BadInput {
        SafetensorsHeader header = SafetensorsFile.header(file());

        assertThat(header.entries().get("dense/linear/weight").shape()).isEqualTo(Shape.of(2, 3));
        assertThat(header.entries().get("step").dtype()).isEqualTo(DType.INT64);
        assertThat(header.start() % 8).isZero();
    }

    @Test
    void writingLeavesNoTemporaryFile() throws BadInput, IOException {
        file();

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws BadInput, IOException {
        Path file = file();
        Path blocked = folder.resolve("weights.safetensors.tmp");
        Files.createDirectories(blocked.resolve("inside"));
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> SafetensorsWriter.write(file, WEIGHTS, Map.of())).isInstanceOf(BadInput.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void everyDamageGetsOneSentenceThatNamesTheFile() throws Exception {
        byte[] good = Files.readAllBytes(file());
        assertThat(complaint(new byte[0])).contains("empty");
        assertThat(complaint(Arrays.copyOf(good, 5))).contains("only 5 bytes");
        assertThat(complaint(Arrays.copyOf(good, 40))).contains("header length");
        assertThat(complaint(Arrays.copyOf(good, good.length - 4))).contains("cut off");
        assertThat(complaint(Arrays.copyOf(good, good.length + 4))).contains("damaged");
        assertThat(complaint("PK\3\4 this is a zip".getBytes(StandardCharsets.UTF_8))).contains("not a safetensors file");
        assertThat(complaint(with("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4)))
                .contains("needs 8 bytes by its shape, but has 4");
        assertThat(complaint(with("{\"a\":{\"dtype\":\"BF16\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4)))
                .contains("\"BF16\"");
        assertThat(complaint(with("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                                + "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 4)))
                .contains("does not begin where the one before it ends");
        assertThat(complaint(with("{\"a\":{\"dtype\":\"F32\",\"shape\":[99999,99999,99999,99999,99999],"
                                + "\"data_offsets\":[0,4]}}", 4)))
                .contains("by its shape");
    }

    @Test
    void aMissingFileAndAFolderGetASentence() {
        assertThat(sentence(folder.resolve("none"))).contains("no such file");
        assertThat(sentence(folder)).contains("folder");
    }

    @Test
    void tenEmptyGigabytesAreRefusedAtOnce() throws IOException {
        Path sparse = folder.resolve("sparse");
        try (var file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(10L << 30);
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(sentence(sparse)).contains("header length"));
    }

    @Test
    void twoThousandMutationsAreReadOrRefusedAndNeverTakeMuchMemory() throws Exception {
        byte[] good = Files.readAllBytes(file());
        var random = new SplittableRandom(7);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Path mutant = folder.resolve("mutant");
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            Files.write(mutant, mutate(good, random));
            long before = threads.getCurrentThreadAllocatedBytes();
            try {
                SafetensorsFile.read(mutant);
            } catch (BadInput expected) {
                refused++;
                assertThat(expected.sentence(Words.english())).startsWith(mutant.toString()).endsWith(".");
            }
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(8 << 20);
        }
        assertThat(refused).isBetween(1000, 1999);
    }

    private static byte[] mutate(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 16));
            case 1 -> {
                int from = random.nextInt(bytes.length - 8);
                System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - 8), 8);
            }
            case 2 -> bytes[random.nextInt(8)] = (byte) random.nextInt();
            default -> {
                for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    private static byte[] with(String header, int dataBytes) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + text.length + dataBytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .array();
    }

    private String complaint(byte[] bytes) throws IOException {
        Path file = folder.resolve("damaged");
        Files.write(file, bytes);
        return sentence(file);
    }

    private static String sentence(Path file) {
        return catchThrowableOfType(BadInput.class, () -> SafetensorsFile.read(file)).sentence(Words.english());
    }
}
