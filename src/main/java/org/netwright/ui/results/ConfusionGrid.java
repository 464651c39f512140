package org.netwright.ui.results;

import java.util.Optional;
import org.netwright.workspace.ResultsFilter;

/// Where the cells of a confusion lie in the room there is for them.
///
/// @param classes how many classes
/// @param left where the first column begins, with room for the names of the rows before it
/// @param top where the first row begins, with room for the names of the columns above it
/// @param cell the side of a cell
record ConfusionGrid(int classes, double left, double top, double cell) {
    private static final double LEAST = 7;
    private static final double PLAIN = 46;
    private static final double MOST = 112;
    private static final double MOST_ENLARGED = 1.75;
    /// What slanted names need beyond the last column.
    static final double OVERHANG = 52;

    /// As large as fits, in the middle of the width.
    ///
    /// @param left room for the names of the rows, while they are not enlarged
    /// @param top room for the names of the columns, while they are not enlarged
    static ConfusionGrid of(int classes, double left, double top, double width, double height) {
        double plain = cell(classes, left + OVERHANG, top, width, height);
        double by = enlarged(plain);
        double cell = Math.floor(cell(classes, (left + OVERHANG) * by, top * by, width, height));
        double spare = Math.max(0, width - (left + OVERHANG) * by - classes * cell);
        return new ConfusionGrid(classes, left * by + Math.floor(spare / 2), top * by, cell);
    }

    private static double cell(int classes, double beside, double above, double width, double height) {
        return Math.clamp(Math.min((width - beside) / classes, (height - above) / classes), LEAST, MOST);
    }

    private static double enlarged(double cell) {
        return Math.clamp(cell / PLAIN, 1, MOST_ENLARGED);
    }

    /// By how much what is written in large cells is larger.
    double enlarged() {
        return enlarged(cell);
    }

    /// The least width that shows every cell.
    static double leastWidth(int classes, double left) {
        return left + classes * LEAST + OVERHANG;
    }

    /// The least height that shows every cell.
    static double leastHeight(int classes, double top) {
        return top + classes * LEAST;
    }

    double x(int guess) {
        return left + guess * cell;
    }

    double y(int truth) {
        return top + truth * cell;
    }

    /// The cell at a place, if there is one.
    Optional<ResultsFilter.Cell> at(double x, double y) {
        int guess = (int) Math.floor((x - left) / cell);
        int truth = (int) Math.floor((y - top) / cell);
        boolean within = Math.min(guess, truth) >= 0 && Math.max(guess, truth) < classes;
        return within ? Optional.of(new ResultsFilter.Cell(truth, guess)) : Optional.empty();
    }
}
