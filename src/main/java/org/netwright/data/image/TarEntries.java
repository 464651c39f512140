package org.netwright.data.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.netwright.data.InputBytes;
import org.netwright.param.BadInput;

/// The files in a tar archive (POSIX.1-1988 `ustar`) from first to last. Only what the official data archives need:
/// plain files by name; everything else is passed over. Nothing is allocated on the word of a header.
final class TarEntries {
    private static final int BLOCK = 512;
    private static final int CHECKSUM = 148;

    private final InputBytes in;
    private long next;

    /// The entries of an archive.
    TarEntries(InputBytes in) {
        this.in = in;
    }

    /// A file in the archive; its bytes come next from the archive's.
    ///
    /// @param name without folders
    /// @param size in bytes
    record Entry(String name, long size) {}

    /// The next file, wherever reading of the one before stopped; empty at the end of the archive.
    Optional<Entry> next() throws BadInput {
        while (true) {
            in.skip(next - in.position());
            byte[] header = new byte[BLOCK];
            if (in.read(header, 0, BLOCK) < BLOCK || Arrays.equals(header, new byte[BLOCK])) {
                return Optional.empty();
            }
            if (octal(header, CHECKSUM, 8) != checksum(header)) {
                throw in.file().bad("byte " + (in.position() - BLOCK), "data.tar.header");
            }
            long size = octal(header, 124, 12);
            in.file().fitsMemory(size);
            next = in.position() + Math.ceilDiv(size, BLOCK) * BLOCK;
            if (header[156] == '0' || header[156] == 0) {
                String path = text(header, 0, 100);
                return Optional.of(new Entry(path.substring(path.lastIndexOf('/') + 1), size));
            }
        }
    }

    /// An octal number in text.
    private long octal(byte[] header, int from, int length) throws BadInput {
        String digits = text(header, from, length).strip();
        if (!digits.matches("[0-7]{1,12}")) {
            throw in.file().bad("byte " + (in.position() - BLOCK + from), "data.tar.header");
        }
        return Long.parseLong(digits, 8);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    /// The sum of all bytes, those of the checksum itself counted as spaces.
    private static int checksum(byte[] header) {
        int sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= CHECKSUM && i < CHECKSUM + 8 ? ' ' : header[i] & 0xff;
        }
        return sum;
    }
}
