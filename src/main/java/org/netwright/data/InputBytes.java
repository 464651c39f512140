package org.netwright.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.netwright.param.BadInput;

/// The bytes of a binary file from first to last, unpacked on the way if they are gzip, which is known by the first two
/// bytes and not by the file's name. Counts where it is, so that complaints can say so; never believes a header about
/// how much to expect.
public final class InputBytes implements AutoCloseable {
    /// No stream of the deflate format unpacks to more than this many times its size (zlib's technical notes).
    private static final long MOST_PER_PACKED_BYTE = 1032;

    private static final int BUFFER = 1 << 16;

    private final InputFile file;
    private final InputStream in;
    private final boolean packed;
    private long position;

    private InputBytes(InputFile file, InputStream in, boolean packed) {
        this.file = file;
        this.in = in;
        this.packed = packed;
    }

    /// Opens a file.
    public static InputBytes open(InputFile file) throws BadInput {
        InputStream raw = file.stream();
        try {
            var in = new BufferedInputStream(raw, BUFFER);
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            return new InputBytes(file, packed ? new GZIPInputStream(in, BUFFER) : in, packed);
        } catch (IOException e) {
            try (raw) {
                throw file.unreadable("", e);
            } catch (IOException closing) {
                throw file.unreadable("", closing);
            }
        }
    }

    /// The file these bytes are of.
    public InputFile file() {
        return file;
    }

    /// Whether the file is gzip.
    public boolean packed() {
        return packed;
    }

    /// How many bytes were read, unpacked.
    public long position() {
        return position;
    }

    /// An upper bound of how many bytes there are in all: exact where the file is not packed.
    public long most() {
        return packed ? Math.multiplyExact(file.length(), MOST_PER_PACKED_BYTE) : file.length();
    }

    /// Reads up to so many bytes; fewer only at the end.
    public int read(byte[] into, int from, int count) throws BadInput {
        try {
            int got = in.readNBytes(into, from, count);
            position += got;
            return got;
        } catch (IOException e) {
            throw file.unreadable(place(), e);
        }
    }

    /// Reads exactly so many bytes.
    ///
    /// @throws BadInput if the file ends before
    public void need(byte[] into, int from, int count) throws BadInput {
        long start = position;
        int got = read(into, from, count);
        if (got < count) {
            throw file.bad("byte " + position, "data.truncated", count, start, got);
        }
    }

    /// Passes over so many bytes.
    ///
    /// @throws BadInput if the file ends before
    public void skip(long count) throws BadInput {
        try {
            in.skipNBytes(count);
            position += count;
        } catch (EOFException e) {
            throw file.bad(place(), "data.ended", count);
        } catch (IOException e) {
            throw file.unreadable(place(), e);
        }
    }

    /// Reads a signed 32-bit number, most significant byte first.
    public int int32() throws BadInput {
        byte[] four = new byte[4];
        need(four, 0, 4);
        return ByteBuffer.wrap(four).getInt();
    }

    /// Checks that nothing is left.
    ///
    /// @param key the words if something is
    public void end(String key, Object... args) throws BadInput {
        if (read(new byte[1], 0, 1) > 0) {
            throw file.bad("byte " + (position - 1), key, args);
        }
    }

    /// Where the next byte is.
    public String place() {
        return "byte " + position;
    }

    /// A 32-bit number as people see it in a byte editor: `00 00 08 03`.
    public static String hex(int value) {
        byte[] four = ByteBuffer.allocate(4).putInt(value).array();
        return HexFormat.ofDelimiter(" ").formatHex(four);
    }

    @Override
    public void close() throws BadInput {
        try {
            in.close();
        } catch (IOException e) {
            throw file.unreadable(place(), e);
        }
    }
}
