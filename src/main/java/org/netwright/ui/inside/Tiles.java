package org.netwright.ui.inside;

import java.util.List;
import java.util.OptionalInt;
import org.netwright.explanation.Inside;

/// Where channels lie side by side, row by row.
///
/// @param count how many there are
/// @param columns in a row
/// @param wide points of one
/// @param high points of one
/// @param gap between two
record Tiles(int count, int columns, int wide, int high, int gap) {
    /// More would only make the pane long.
    static final int MOST = 1024;

    private static final int LARGE = 500;

    /// For what a layer makes.
    ///
    /// @param width of all
    static Tiles of(Inside inside, int width) {
        List<Inside.Channel> channels = inside.channels();
        int count = Math.min(MOST, channels.size());
        boolean large = width > LARGE;
        return switch (inside.kind()) {
            case MAPS -> {
                int columns = Math.min(Math.max(count, 2), large ? mapsOfLarge(count) : mapsOfSmall(count));
                int wide = (width + 2) / columns - 2;
                Inside.Channel first = channels.getFirst();
                yield new Tiles(count, columns, wide, Math.max(2, wide * first.height() / first.width()), 2);
            }
            case STEPS -> new Tiles(count, 1, width, large ? 14 : 10, 1);
            case NUMBERS -> {
                int columns = Math.min(Math.max(count, 1), large ? 64 : 32);
                int wide = Math.min(large ? 48 : 24, width / columns - 1);
                yield new Tiles(count, columns, wide, large ? 64 : 38, 1);
            }
            case WORDS -> new Tiles(0, 1, width, 1, 0);
        };
    }

    private static int mapsOfSmall(int count) {
        return count <= 16 ? 4 : count <= 64 ? 6 : 8;
    }

    private static int mapsOfLarge(int count) {
        return count <= 8 ? 4 : count <= 32 ? 6 : count <= 128 ? 10 : 16;
    }

    /// The left edge of the one at a place.
    int x(int place) {
        return place % columns * (wide + gap);
    }

    /// Its upper edge.
    int y(int place) {
        return place / columns * (high + gap);
    }

    /// How high they are together.
    int height() {
        return Math.ceilDiv(count, columns) * (high + gap);
    }

    /// The one at a point.
    OptionalInt at(double x, double y) {
        int column = (int) (x / (wide + gap));
        int row = (int) (y / (high + gap));
        int place = row * columns + column;
        return x < 0 || y < 0 || column >= columns || place >= count ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
