package org.netwright.data.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netwright.data.InputBytes;
import org.netwright.param.BadInput;

/// Pictures of one size as unsigned bytes, each channel's rows after the other's, in blocks that grow as pictures are
/// really read.
final class Pictures {
    private static final int BLOCK_BYTES = 1 << 18;

    private final int channels;
    private final int height;
    private final int width;
    private final int perBlock;
    private final List<byte[]> blocks;
    private final Optional<int[]> order;
    private int size;

    /// None yet, of this size.
    Pictures(int channels, int height, int width) {
        this(channels, height, width, new ArrayList<>(), Optional.empty());
    }

    private Pictures(int channels, int height, int width, List<byte[]> blocks, Optional<int[]> order) {
        this.channels = channels;
        this.height = height;
        this.width = width;
        this.perBlock = Math.max(1, BLOCK_BYTES / bytesEach());
        this.blocks = blocks;
        this.order = order;
        this.size = order.map(places -> places.length).orElse(0);
    }

    /// The same pictures in another order, to which none can be added; the bytes are shared.
    ///
    /// @param places for each picture its index here
    Pictures ordered(int[] places) {
        return new Pictures(channels, height, width, List.copyOf(blocks), Optional.of(places.clone()));
    }

    int channels() {
        return channels;
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    /// How many there are.
    int size() {
        return size;
    }

    /// Bytes of one picture.
    int bytesEach() {
        return channels * height * width;
    }

    /// Reads one more picture from a file.
    void read(InputBytes in) throws BadInput {
        in.need(room(), size % perBlock * bytesEach(), bytesEach());
        size++;
    }

    /// Adds one more picture.
    void add(byte[] picture) {
        System.arraycopy(picture, 0, room(), size % perBlock * bytesEach(), bytesEach());
        size++;
    }

    /// One picture as numbers.
    ///
    /// @param tables for each channel, the number each of the 256 bytes stands for
    void numbers(int number, float[][] tables, float[] into) {
        int index = place(number);
        byte[] block = blocks.get(index / perBlock);
        int from = index % perBlock * bytesEach();
        int plane = height * width;
        for (int channel = 0; channel < channels; channel++) {
            float[] table = tables[channel];
            int start = channel * plane;
            for (int i = start; i < start + plane; i++) {
                into[i] = table[block[from + i] & 0xff];
            }
        }
    }

    /// One picture as it was read.
    byte[] bytes(int number) {
        int index = place(number);
        int from = index % perBlock * bytesEach();
        return Arrays.copyOfRange(blocks.get(index / perBlock), from, from + bytesEach());
    }

    /// Adds one picture to the count of each byte in each channel.
    void count(int number, long[][] counts) {
        int index = place(number);
        byte[] block = blocks.get(index / perBlock);
        int from = index % perBlock * bytesEach();
        for (int i = 0; i < bytesEach(); i++) {
            counts[i / (height * width)][block[from + i] & 0xff]++;
        }
    }

    private int place(int number) {
        return order.isPresent() ? order.get()[number] : number;
    }

    private byte[] room() {
        if (size % perBlock == 0) {
            blocks.add(new byte[perBlock * bytesEach()]);
        }
        return blocks.getLast();
    }
}
