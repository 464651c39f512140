package org.netwright.ui.runs;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeTableCell;
import org.netwright.chart.RunInk;
import org.netwright.look.Theme;
import org.netwright.project.runs.RunEntry;
import org.netwright.ui.chart.InkLine;

/// What a run is called, with a piece of its line while it is compared with others.
final class RunNameCell extends TreeTableCell<RunEntry, RunEntry> {
    private final Supplier<List<String>> compared;
    private final Supplier<Theme> theme;

    /// @param compared the runs that are compared, in the order of their inks
    RunNameCell(Supplier<List<String>> compared, Supplier<Theme> theme) {
        this.compared = compared;
        this.theme = theme;
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(9);
    }

    @Override
    protected void updateItem(RunEntry item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(item.plan());
        int place = compared.get().indexOf(item.folder());
        setGraphic(place < 0 ? null : InkLine.of(RunInk.of(place, theme.get())));
    }
}
