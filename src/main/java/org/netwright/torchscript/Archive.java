package org.netwright.torchscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The `.pt` archive of a TorchScript module: a zip without compression that holds the code of one class and a pickle
/// of one object of it, whose attributes are empty lists of tensors that the module's `bind` method fills.
final class Archive {
    private static final byte[] NO_CONSTANTS = {(byte) 0x80, 2, ')', '.'};

    private Archive() {}

    /// The archive's bytes.
    ///
    /// @param code the text of the class `G`
    /// @param lists its attributes
    static byte[] of(String code, List<String> lists) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "g/data.pkl", pickle(lists));
            put(zip, "g/code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
            put(zip, "g/constants.pkl", NO_CONSTANTS);
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

    /// An object of class `G` in Python's pickle protocol 2: `G.__new__(G)`, then the dictionary of its attributes.
    private static byte[] pickle(List<String> lists) {
        var out = new ByteArrayOutputStream();
        out.write(0x80);
        out.write(2);
        ascii(out, "c__torch__\nG\n)\u0081}(");
        key(out, "training");
        out.write(0x88);
        key(out, "_is_full_backward_hook");
        ascii(out, "N");
        for (String list : lists) {
            key(out, list);
            ascii(out, "ctorch.jit._pickle\nbuild_tensorlist\n(](etR");
        }
        ascii(out, "ub.");
        return out.toByteArray();
    }

    private static void key(ByteArrayOutputStream out, String key) {
        out.write('X');
        out.write(key.length());
        out.writeBytes(new byte[3]);
        ascii(out, key);
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
