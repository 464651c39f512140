package org.netwright.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Groups of keys in columns of one width; a group is never torn apart.
final class KeyColumns extends Pane {
    private static final double BETWEEN = 20;
    private static final double BELOW = 10;

    private final int columns;
    private final double width;

    /// @param columns how many there are at most
    /// @param width of each
    KeyColumns(int columns, double width) {
        this.columns = columns;
        this.width = width;
    }

    /// As many columns as are readable in a room, and how wide they are then.
    static KeyColumns in(double room, double narrowest, double widest) {
        int columns = (int) Math.clamp(Math.floor((room + BETWEEN) / (narrowest + BETWEEN)), 1, 4);
        double each = Math.min(widest, Math.floor((room + BETWEEN) / columns - BETWEEN));
        return new KeyColumns(columns, each);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns * (width + BETWEEN) - BETWEEN;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return arrange(false);
    }

    @Override
    protected void layoutChildren() {
        arrange(true);
    }

    /// @return how high all of it is
    private double arrange(boolean place) {
        List<Node> groups = getManagedChildren();
        List<Double> heights = groups.stream().map(group -> group.prefHeight(width) + BELOW).toList();
        double x = 0;
        double highest = 0;
        for (List<Integer> column : EvenColumns.of(heights, columns)) {
            double y = 0;
            for (int group : column) {
                if (place) {
                    groups.get(group).resizeRelocate(x, y, width, heights.get(group) - BELOW);
                }
                y += heights.get(group);
            }
            x += width + BETWEEN;
            highest = Math.max(highest, y - BELOW);
        }
        return highest;
    }
}
