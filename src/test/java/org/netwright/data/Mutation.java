package org.netwright.data;

import java.util.Arrays;

/// Seeded damage to files, as bad disks, cut downloads and careless editors do it.
public final class Mutation {
    private static final int[] EXTREMES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x10000, 0x00ffffff, 255};

    private Mutation() {}

    /// The file with damage of the kind and at the places that the seed draws.
    public static byte[] of(byte[] file, long seed) {
        var random = new SplitMix(seed);
        byte[] damaged = file;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] file, SplitMix random) {
        if (file.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(64, file.length - at));
        return switch (random.nextInt(7)) {
            case 0 -> withBitsFlipped(file, at, length, random);
            case 1 -> Arrays.copyOf(file, at);
            case 2 -> replaced(file, at, at, randomBytes(length, random));
            case 3 -> replaced(file, at, at, Arrays.copyOfRange(file, at, at + length));
            case 4 -> replaced(file, at, at + length, new byte[0]);
            case 5 -> replaced(file, at, at + length, new byte[length]);
            default -> withExtreme(file, random.nextInt(Math.min(64, file.length)), random);
        };
    }

    private static byte[] withBitsFlipped(byte[] file, int at, int length, SplitMix random) {
        byte[] out = file.clone();
        for (int i = at; i < at + Math.min(8, length); i++) {
            out[i] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    /// Writes an extreme number where headers are.
    private static byte[] withExtreme(byte[] file, int at, SplitMix random) {
        byte[] out = file.clone();
        int number = EXTREMES[random.nextInt(EXTREMES.length)];
        for (int i = 0; i < 4 && at + i < out.length; i++) {
            out[at + i] = (byte) (number >>> 24 - 8 * i);
        }
        return out;
    }

    private static byte[] randomBytes(int length, SplitMix random) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        byte[] out = Arrays.copyOf(file, file.length - (to - from) + by.length);
        System.arraycopy(by, 0, out, from, by.length);
        System.arraycopy(file, to, out, from + by.length, file.length - to);
        return out;
    }
}
