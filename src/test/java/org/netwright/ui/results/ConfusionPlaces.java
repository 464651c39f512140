package org.netwright.ui.results;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.netwright.workspace.ResultsFilter;

/// Where tests click.
public final class ConfusionPlaces {
    private ConfusionPlaces() {}

    /// The middle of a cell on the screen.
    ///
    /// @param view shows the confusion
    public static Point2D of(Node view, ResultsFilter.Cell cell) {
        ConfusionGrid grid = ((ConfusionView) view).grid();
        return view.localToScreen(
                grid.x(cell.guess()) + grid.cell() / 2, grid.y(cell.truth()) + grid.cell() / 2);
    }
}
