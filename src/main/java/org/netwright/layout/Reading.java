package org.netwright.layout;

import org.netwright.network.Point;

/// The way a drawing is read: along lines of cards, and from line to line.
enum Reading {
    /// From left to right, in rows.
    ACROSS,
    /// From top to bottom, in columns.
    DOWN;

    /// From one card to the next in a line.
    double step() {
        return switch (this) {
            case ACROSS -> CardGeometry.COLUMN_STEP;
            case DOWN -> CardGeometry.HEIGHT + CardGeometry.ROW_GAP;
        };
    }

    /// From one line to the next, if it is one card broad.
    double breadth() {
        return switch (this) {
            case ACROSS -> CardGeometry.HEIGHT + CardGeometry.ROW_GAP;
            case DOWN -> CardGeometry.COLUMN_STEP + CardGeometry.COLUMN_GAP;
        };
    }

    /// How broad a card is across the line.
    double card() {
        return switch (this) {
            case ACROSS -> CardGeometry.HEIGHT;
            case DOWN -> CardGeometry.WIDTH;
        };
    }

    /// Where a card lies.
    ///
    /// @param number which of its line, from 0
    /// @param aside how far it is from the first line's edge
    Point place(int number, double aside) {
        return switch (this) {
            case ACROSS -> new Point(CardGeometry.MARGIN_LEFT + number * step(), CardGeometry.MARGIN_TOP + aside);
            case DOWN -> new Point(CardGeometry.MARGIN_LEFT + aside, CardGeometry.MARGIN_TOP + number * step());
        };
    }
}
