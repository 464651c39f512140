package org.netwright.data.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// The characters of a UTF-8 text file, refused at the first byte that is not UTF-8, at a zero character (no text has
/// one) and when a row of a table gets too long to be one. A byte order mark at the start is skipped.
final class CheckedText extends Reader {
    /// The most characters one row may have.
    static final int MOST_IN_ROW = 1_000_000;

    private final InputFile file;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
    private int line = 1;
    private int inRow;
    private boolean atStart = true;
    private boolean ended;

    /// Opens a file.
    CheckedText(InputFile file) throws BadInput {
        this.file = file;
        this.in = file.stream();
    }

    /// The whole text of a file, which may be as long as a row.
    static String all(InputFile file) throws BadInput {
        try (var text = new CheckedText(file)) {
            return text.readAllAsString();
        } catch (IOException e) {
            throw CsvFile.complaint(file, e);
        }
    }

    /// Says that a row is complete, so that the next may be as long again.
    void nextRow() {
        inRow = 0;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        CharBuffer out = CharBuffer.wrap(into, from, count);
        while (out.position() == from && count > 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (out.position() > from) {
                break;
            }
            if (result.isError()) {
                throw new Wrong(file.bad("line " + line, "data.utf8"));
            }
            if (ended) {
                return -1;
            }
            refill();
        }
        int got = out.position() - from;
        if (atStart && got > 0) {
            atStart = false;
            if (into[from] == '\ufeff') {
                System.arraycopy(into, from + 1, into, from, --got);
                return got == 0 ? read(into, from, count) : checked(into, from, got);
            }
        }
        return checked(into, from, got);
    }

    private void refill() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = got < 0;
        bytes.position(bytes.position() + Math.max(0, got)).flip();
    }

    private int checked(char[] text, int from, int count) throws Wrong {
        for (int i = from; i < from + count; i++) {
            if (text[i] == '\n') {
                line++;
            } else if (text[i] == '\0') {
                throw new Wrong(file.bad("line " + line, "data.text.zero"));
            }
        }
        inRow += count;
        if (inRow > MOST_IN_ROW) {
            throw new Wrong(file.bad("line " + line, "data.text.row", MOST_IN_ROW));
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Carries a complaint through code that knows only [IOException].
    static final class Wrong extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient BadInput complaint;

        Wrong(BadInput complaint) {
            super(complaint.getMessage(), complaint);
            this.complaint = complaint;
        }

        BadInput complaint() {
            return complaint;
        }
    }
}
