package org.netwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.data.SplitMix;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

class SafetensorsTest {
    private static final int HEADER_AT = 8;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void chooseAFile() {
        file = folder.resolve("w.safetensors");
    }

    private static WeightsFile example() {
        Tensor numbers = Tensor.of(Shape.of(2, 3), 1f, -2.5f, Float.NaN, Float.POSITIVE_INFINITY, 0f, -0f);
        Tensor scalar = Tensor.of(Shape.of(), 42L);
        Tensor none = Tensor.zeros(Shape.of(0, 5), DType.FLOAT16);
        return WeightsFile.of(
                Weights.of(Map.of("a/linear/weight", numbers, "größe \"1\"", scalar, "none", none)),
                Map.of("epoch", "3", "note", "läuft\n\"gut\""));
    }

    private String complaint(byte[] bytes) throws Exception {
        Files.write(file, bytes);
        return complaint(file);
    }

    private static String complaint(Path path) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> Safetensors.read(path));
        assertThat(bad.sentence(Words.english())).startsWith(path.toString()).endsWith(".");
        return bad.problem().key();
    }

    private static byte[] withHeader(String json, int dataBytes) {
        byte[] header = json.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEADER_AT + header.length + dataBytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .put(header)
                .array();
    }

    @Test
    void whatIsWrittenComesBackToTheLastBit() throws Exception {
        Safetensors.write(file, example());
        WeightsFile back = Safetensors.read(file);
        assertThat(back.notes()).isEqualTo(example().notes());
        assertThat(back.weights().tensors().keySet()).isEqualTo(example().weights().tensors().keySet());
        example().weights().tensors().forEach((name, tensor) -> {
            Tensor found = back.weights().tensors().get(name);
            assertThat(found.shape()).isEqualTo(tensor.shape());
            assertThat(found.dtype()).isEqualTo(tensor.dtype());
            assertThat(found.data()).isEqualTo(tensor.data());
        });
    }

    @Test
    void writingReplacesTheFileAndLeavesNothingBeside() throws Exception {
        Files.writeString(file, "old");
        Safetensors.write(file, example());
        assertThat(Safetensors.read(file).notes()).containsEntry("epoch", "3");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void tensorsStartAtAMultipleOf64Bytes() throws Exception {
        Safetensors.write(file, example());
        long header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).getLong();
        assertThat((HEADER_AT + header) % 64).isZero();
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileEachGetASentence() throws Exception {
        assertThat(complaint(folder.resolve("none"))).isEqualTo("model.missing");
        assertThat(complaint(folder)).isEqualTo("model.not-a-file");
        assertThat(complaint(new byte[0])).isEqualTo("model.short");
    }

    @Test
    void tenGigabytesOfNothingTakeNeitherTimeNorMemory() throws Exception {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(10L << 30);
        }
        assertThat(complaint(file)).isEqualTo("model.header.length");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] start = withHeader("{\"a\":{\"dtype\":\"F32\",\"shape\":[500000000],\"data_offsets\":[0,2000000000]}}", 0);
            sparse.write(start);
            sparse.setLength(start.length + 2_000_000_000L);
        }
        assertThat(complaint(file)).isEqualTo("model.large");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a"                                                                                 | json.cut
            []                                                                                   | json.expected.object
            {} x                                                                                 | json.syntax
            {"a":1}                                                                              | json.expected.object
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"more":1}}                      | json.unknown
            {"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}}                             | json.expected.integer
            {"a":{"dtype":"F32","shape":[[1]],"data_offsets":[0,4]}}                             | json.expected.integer
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}} | json.twice
            {"__metadata__":{"a":1}}                                                             | json.expected.text
            {"a":{"dtype":"F32","shape":[1]}}                                                    | json.missing
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}                                 | model.tensor.incomplete
            {"a":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}                              | model.tensor.type
            {"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}                              | json.expected.integer
            {"a":{"dtype":"F32","shape":[99999999999999],"data_offsets":[0,4]}}                  | json.expected.integer
            {"a":{"dtype":"F32","shape":[2147483647,2147483647,2147483647],"data_offsets":[0,4]}} | model.tensor.large
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}                               | model.tensor.bytes
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}                               | model.tensor.bytes
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}                              | model.tensor.incomplete
            {"a":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}}                                | model.tensor.gap
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[1],"data_offsets":[3,4]}} | model.tensor.gap
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}                               | model.truncated
            {"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}                                | model.trailing
            """)
    void aHeaderThatIsNotRightGetsItsSentence(String json, String key) throws Exception {
        assertThat(complaint(withHeader(json, 4))).isEqualTo(key);
    }

    @Test
    void twoThousandDamagedFilesAreReadOrRefusedButNeverBreakAnything() throws Exception {
        Safetensors.write(file, example());
        byte[] whole = Files.readAllBytes(file);
        var random = new SplitMix(7);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            Files.write(file, damaged(whole, random));
            try {
                Safetensors.read(file);
            } catch (BadInput e) {
                assertThat(e.sentence(Words.english())).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 2000);
    }

    /// Some bytes changed, a piece cut out, doubled or added, or the end cut off.
    private static byte[] damaged(byte[] whole, SplitMix random) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(16), bytes.length - at);
        return switch (random.nextInt(5)) {
            case 0 -> java.util.Arrays.copyOf(bytes, at);
            case 1 -> joined(java.util.Arrays.copyOf(bytes, at), java.util.Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> joined(java.util.Arrays.copyOf(bytes, at + length), java.util.Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> {
                int inHeader = random.nextInt(200);
                bytes[inHeader] = (byte) random.nextInt(256);
                yield bytes;
            }
            default -> {
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield bytes;
            }
        };
    }

    private static byte[] joined(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }
}
