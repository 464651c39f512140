package org.netwright.data.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The cells of one column, kept as the file has them: UTF-8 bytes one after the other, so that a large table takes
/// little more memory than its file.
final class TextColumn {
    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int size;

    /// Adds a cell.
    void add(String cell) {
        byte[] added = cell.getBytes(StandardCharsets.UTF_8);
        int start = end(size - 1);
        int end = Math.addExact(start, added.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        System.arraycopy(added, 0, bytes, start, added.length);
        ends[size++] = end;
    }

    /// How many cells there are.
    int size() {
        return size;
    }

    /// How many bytes all cells have together.
    int length() {
        return end(size - 1);
    }

    /// A cell without the spaces around it.
    String get(int row) {
        int start = end(row - 1);
        return new String(bytes, start, end(row) - start, StandardCharsets.UTF_8).strip();
    }

    private int end(int row) {
        return row < 0 ? 0 : ends[row];
    }
}
