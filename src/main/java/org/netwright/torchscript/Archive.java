package org.netwright.torchscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// The `.pt` archive of a TorchScript module: a zip without compression that holds the code of one class, a pickle of one
/// object of it, whose attributes are lists of tensors, and a file with the numbers of each tensor.
final class Archive {
    private static final byte[] NO_CONSTANTS = {(byte) 0x80, 2, ')', '.'};

    private final ByteArrayOutputStream pickle = new ByteArrayOutputStream();
    private final List<Tensor> tensors = new ArrayList<>();

    private Archive() {}

    /// The archive's bytes.
    ///
    /// @param code the text of the class `G`
    /// @param lists its attributes: lists of tensors of 32-bit floats
    static byte[] of(String code, SequencedMap<String, List<Tensor>> lists) {
        var archive = new Archive();
        archive.object(lists);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "g/data.pkl", archive.pickle.toByteArray());
            put(zip, "g/code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
            put(zip, "g/constants.pkl", NO_CONSTANTS);
            for (int i = 0; i < archive.tensors.size(); i++) {
                put(zip, "g/data/" + i, bytes(archive.tensors.get(i)));
            }
            put(zip, "g/version", "3\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written to
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        var crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] bytes(Tensor tensor) {
        byte[] out = new byte[tensor.data().remaining()];
        tensor.data().get(out);
        return out;
    }

    /// An object of class `G` in Python's pickle protocol 2: `G.__new__(G)`, then the dictionary of its attributes.
    private void object(SequencedMap<String, List<Tensor>> lists) {
        pickle.write(0x80);
        pickle.write(2);
        ascii("c__torch__\nG\n)\u0081}(");
        text("training");
        pickle.write(0x88);
        text("_is_full_backward_hook");
        ascii("N");
        lists.forEach((name, list) -> {
            text(name);
            ascii("ctorch.jit._pickle\nbuild_tensorlist\n(](");
            list.forEach(this::tensor);
            ascii("etR");
        });
        ascii("ub.");
    }

    /// `_rebuild_tensor_v2(storage, offset, extents, strides, requires_grad, hooks)`; the storage is named by a persistent
    /// id, `("storage", FloatStorage, file, "cpu", numbers)`.
    private void tensor(Tensor tensor) {
        ascii("ctorch._utils\n_rebuild_tensor_v2\n((");
        text("storage");
        ascii("ctorch\nFloatStorage\n");
        text(Integer.toString(tensors.size()));
        text("cpu");
        number(Math.toIntExact(tensor.shape().size()));
        ascii("tQ");
        number(0);
        tuple(tensor.shape().dims());
        tuple(strides(tensor.shape()));
        ascii("\u0089ccollections\nOrderedDict\n)RtR");
        tensors.add(tensor);
    }

    private static List<Integer> strides(Shape shape) {
        var strides = new ArrayList<Integer>();
        int stride = 1;
        for (int axis = shape.rank() - 1; axis >= 0; axis--) {
            strides.addFirst(stride);
            stride *= shape.dim(axis);
        }
        return strides;
    }

    private void tuple(List<Integer> numbers) {
        ascii("(");
        numbers.forEach(this::number);
        ascii("t");
    }

    private void number(int value) {
        pickle.write('J');
        int32(value);
    }

    private void text(String text) {
        pickle.write('X');
        int32(text.length());
        ascii(text);
    }

    private void int32(int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            pickle.write(value >> shift);
        }
    }

    private void ascii(String text) {
        pickle.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
