package org.netwright.data.table;

import java.util.OptionalDouble;

/// Numbers as people write them in tables.
final class Numbers {
    private static final int MOST_CHARACTERS = 60;

    private Numbers() {}

    /// The number a cell holds, such as `-3`, `5.1` or `1e-4`; empty if it holds anything else, or a number too large
    /// for 32 bits.
    static OptionalDouble parse(String cell) {
        if (cell.isEmpty() || cell.length() > MOST_CHARACTERS) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < cell.length(); i++) {
            if ("0123456789+-.eE".indexOf(cell.charAt(i)) < 0) { // Java reads more: NaN, 1d, 0x1p3
                return OptionalDouble.empty();
            }
        }
        try {
            double value = Double.parseDouble(cell);
            return Math.abs(value) <= Float.MAX_VALUE ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notOne) {
            return OptionalDouble.empty();
        }
    }
}
