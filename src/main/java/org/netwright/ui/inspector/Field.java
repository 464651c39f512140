package org.netwright.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.control.Control;

/// A control in which a value is shown and entered.
///
/// @param node the control
/// @param setter shows a value
/// @param differing shows that several layers have several values
/// @param <T> the value's type
record Field<T>(Control node, Consumer<T> setter, Runnable differing) {
    /// Shows a value; a control that shows it already, however it is written, stays as it is.
    void show(T value) {
        setter.accept(value);
    }

    /// Shows that there is no one value.
    void showDiffering() {
        differing.run();
    }
}
