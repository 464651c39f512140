package org.netwright.ui.fx;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/// A cell of a table that shows a value as text, and nothing where there is none.
///
/// @param <S> what a row is
/// @param <T> what a cell is
public final class TextCell<S, T> extends TableCell<S, T> {
    private final Function<? super T, String> written;

    /// @param written how a value is written
    public TextCell(Function<? super T, String> written) {
        this.written = written;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : written.apply(item));
    }
}
