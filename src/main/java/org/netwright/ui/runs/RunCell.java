package org.netwright.ui.runs;

import java.util.function.Function;
import javafx.scene.control.TreeTableCell;
import org.netwright.project.runs.RunEntry;

/// A cell of the list of runs that shows a value as text.
///
/// @param <T> what the cell is
final class RunCell<T> extends TreeTableCell<RunEntry, T> {
    private final Function<? super T, String> written;

    /// @param written how a value is written
    RunCell(Function<? super T, String> written) {
        this.written = written;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : written.apply(item));
    }
}
