package org.netwright.ui.runs;

import javafx.scene.control.TableCell;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.RunDifferences.Row;

/// A value of a setting; where there is no room for it, the mouse shows all of it.
final class DifferenceCell extends TableCell<Row, String> {
    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        boolean nothing = empty || item == null;
        setText(nothing ? null : item.isEmpty() ? "–" : item);
        setTooltip(nothing || item.isEmpty() ? null : Controls.tip(item));
    }
}
