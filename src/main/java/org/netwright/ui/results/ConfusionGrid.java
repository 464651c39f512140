package org.netwright.ui.results;

import java.util.Optional;
import org.netwright.workspace.ResultsFilter;

/// Where the cells of a confusion lie in the room there is for them.
///
/// @param classes how many classes
/// @param left room for the names of the rows
/// @param top room for the names of the columns
/// @param cell the side of a cell
record ConfusionGrid(int classes, double left, double top, double cell) {
    private static final double LEAST = 7;
    private static final double PLAIN = 46;
    private static final double MOST = 80;
    /// What slanted names need beyond the last column.
    static final double OVERHANG = 52;

    /// As large as fits.
    static ConfusionGrid of(int classes, double left, double top, double width, double height) {
        double plain = cell(classes, left + OVERHANG, top, width, height);
        double by = enlarged(plain);
        double cell = cell(classes, (left + OVERHANG) * by, top * by, width, height);
        return new ConfusionGrid(classes, left * by, top * by, Math.floor(cell));
    }

    private static double cell(int classes, double beside, double above, double width, double height) {
        return Math.clamp(Math.min((width - beside) / classes, (height - above) / classes), LEAST, MOST);
    }

    private static double enlarged(double cell) {
        return Math.max(1, cell / PLAIN);
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
