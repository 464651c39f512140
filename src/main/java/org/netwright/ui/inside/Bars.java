package org.netwright.ui.inside;

import java.util.List;
import java.util.Set;
import org.netwright.explanation.Inside;

/// Units as bars that stand on a zero line: all to one scale.
///
/// @param units in the order in which they are shown
/// @param off those that are switched off
record Bars(List<Inside.Channel> units, Set<Integer> off, Shades shades) {
    void paint(Pixels to, Tiles tiles) {
        Range range = Range.of(units);
        double most = Math.max(0, range.greatest());
        double least = Math.min(0, range.least());
        double unit = (tiles.high() - 2) / Math.max(1e-12, most - least);
        int bar = Math.max(1, Math.min(tiles.wide() - 1, 14));
        for (int place = 0; place < units.size(); place++) {
            int zero = tiles.y(place) + 1 + (int) Math.rint(most * unit);
            int height = (int) Math.rint(Math.abs(units.get(place).values()[0]) * unit);
            boolean down = units.get(place).values()[0] < 0;
            boolean silent = off.contains(units.get(place).index());
            int colour = Shades.of(down ? shades.theme().second() : shades.theme().accent());
            int x = tiles.x(place) + (tiles.wide() - bar) / 2;
            to.fill(tiles.x(place), zero, tiles.wide() + tiles.gap(), 1, Shades.of(shades.theme().border()));
            to.fill(x, down ? zero : zero - height, bar, Math.max(1, height), silent ? shades.faded(colour) : colour);
        }
    }
}
