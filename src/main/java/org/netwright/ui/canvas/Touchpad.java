package org.netwright.ui.canvas;

import javafx.scene.input.ScrollEvent;

/// Tells fingers that move over a touchpad from a wheel that turns. Fingers go both ways at once, keep rolling when they
/// are lifted, and tell when they begin and end; a wheel does none of that.
final class Touchpad {
    private boolean fingers;

    /// Takes notice of a scroll event, and says whether fingers made it.
    boolean made(ScrollEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL_STARTED) {
            fingers = true;
        } else if (event.getEventType() == ScrollEvent.SCROLL_FINISHED) {
            fingers = false;
        }
        return fingers
                || event.isDirect()
                || event.isInertia()
                || event.getTouchCount() > 0
                || (event.getDeltaX() != 0 && !event.isShiftDown());
    }
}
