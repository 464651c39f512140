package org.netwright.ui.canvas;

import javafx.scene.input.MouseEvent;

/// Something the mouse does from pressing to releasing. One gesture at a time owns the mouse.
sealed interface Gesture permits WirePress, PanGesture, LassoGesture, MarkGesture, MoveGesture, WireGesture {
    /// The mouse moved, its button held; places are the view's.
    void drag(MouseEvent event);

    /// The button is let go.
    void end(MouseEvent event);

    /// It shall not have happened.
    void cancel();
}
