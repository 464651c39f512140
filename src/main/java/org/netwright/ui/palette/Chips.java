package org.netwright.ui.palette;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A few layers beside each other in two lines, which take the same room however many they are, so that nothing below them
/// ever moves. Those that find no room are not shown.
final class Chips extends Pane {
    private static final double GAP = 3;
    private static final double LINE = 24;
    private static final int LINES = 2;

    Chips() {
        setMinHeight(LINES * LINE + GAP);
        setPrefHeight(LINES * LINE + GAP);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        int line = 0;
        for (Node chip : getManagedChildren()) {
            double wide = Math.min(Math.ceil(chip.prefWidth(-1)), getWidth());
            if (x > 0 && x + wide > getWidth()) {
                x = 0;
                line++;
            }
            chip.setVisible(line < LINES);
            chip.resizeRelocate(x, line * (LINE + GAP), wide, LINE);
            x += wide + GAP;
        }
    }
}
