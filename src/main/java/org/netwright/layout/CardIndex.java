package org.netwright.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Cards by where they lie, so that those near a place are found without looking at all.
final class CardIndex {
    /// About the size of a card with the room around it.
    private static final double CELL = 240;
    /// More cells in a row than this would be mostly empty: they are made larger instead.
    private static final int MOST = 256;

    private final List<Box> cards;
    private final Box all;
    private final double cellWidth;
    private final double cellHeight;
    private final int columns;
    private final int rows;
    private final List<List<Integer>> cells = new ArrayList<>();

    /// An index of these cards.
    CardIndex(Collection<Box> cards) {
        this.cards = List.copyOf(cards);
        all = cards.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
        cellWidth = Math.max(CELL, all.width() / MOST);
        cellHeight = Math.max(CELL, all.height() / MOST);
        columns = (int) (all.width() / cellWidth) + 1;
        rows = (int) (all.height() / cellHeight) + 1;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
        for (int card = 0; card < this.cards.size(); card++) {
            int number = card;
            visit(this.cards.get(card), cell -> cell.add(number));
        }
    }

    /// The cards that share more than an edge with an area, in the order they were given.
    Stream<Box> in(Box area) {
        BitSet found = new BitSet(cards.size());
        visit(area, cell -> cell.forEach(found::set));
        return found.stream().mapToObj(cards::get).filter(area::overlaps);
    }

    /// The left edge of the leftmost card.
    double left() {
        return all.x();
    }

    /// The right edge of the rightmost card.
    double right() {
        return all.right();
    }

    private void visit(Box area, Consumer<List<Integer>> visitor) {
        int lastRow = cell(area.bottom() - all.y(), cellHeight, rows);
        int lastColumn = cell(area.right() - all.x(), cellWidth, columns);
        for (int row = cell(area.y() - all.y(), cellHeight, rows); row <= lastRow; row++) {
            for (int column = cell(area.x() - all.x(), cellWidth, columns); column <= lastColumn; column++) {
                visitor.accept(cells.get(row * columns + column));
            }
        }
    }

    private static int cell(double from, double size, int count) {
        return (int) Math.clamp(Math.floor(from / size), 0, count - 1);
    }
}
