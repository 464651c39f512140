package org.netwright.data.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/// Small CIFAR-10 files made by hand.
public final class CifarBytes {
    private CifarBytes() {}

    /// A batch: one record for each label, red 10 × label, green 10 × label + 1, blue 10 × label + 2 all over.
    public static byte[] batch(int... labels) {
        byte[] out = new byte[labels.length * 3073];
        for (int i = 0; i < labels.length; i++) {
            int at = i * 3073;
            out[at] = (byte) labels[i];
            for (int plane = 0; plane < 3; plane++) {
                int from = at + 1 + plane * 1024;
                Arrays.fill(out, from, from + 1024, (byte) (10 * labels[i] + plane));
            }
        }
        return out;
    }

    /// A tar archive of these files, a folder entry first, as the official one is.
    public static byte[] tar(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(header("cifar-10-batches-bin/", 0, '5'));
        files.forEach((name, bytes) -> {
            out.writeBytes(header("cifar-10-batches-bin/" + name, bytes.length, '0'));
            out.writeBytes(bytes);
            out.writeBytes(new byte[Math.floorMod(-bytes.length, 512)]);
        });
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static byte[] header(String name, int size, char type) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 124, "%011o\0".formatted(size));
        put(header, 136, "00000000000\0");
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xff;
        }
        put(header, 148, "%06o\0 ".formatted(sum));
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
