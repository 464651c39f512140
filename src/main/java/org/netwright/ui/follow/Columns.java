package org.netwright.ui.follow;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Things of one kind side by side, all equally wide: as many in a row as have room, and no row much shorter than another.
final class Columns extends Pane {
    private static final double GAP = 20;

    private final double least;

    /// @param least how wide each is at least
    Columns(double least, List<? extends Node> nodes) {
        this.least = least;
        getChildren().addAll(nodes);
    }

    /// How many stand in a row.
    ///
    /// @param wide how much room there is
    /// @param least how wide each is at least
    /// @param many how many there are
    static int across(double wide, double least, int many) {
        int fit = Math.clamp((int) ((wide + GAP) / (least + GAP)), 1, Math.max(1, many));
        int rows = Math.ceilDiv(many, fit);
        return Math.ceilDiv(many, Math.max(1, rows));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * (least + GAP) - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /// The height of all rows.
    private double arrange(double wide, boolean place) {
        List<Node> nodes = getChildren();
        int across = Math.max(1, across(wide, least, nodes.size()));
        double each = Math.floor((wide + GAP) / across - GAP);
        double top = 0;
        for (int from = 0; from < nodes.size(); from += across) {
            List<Node> row = nodes.subList(from, Math.min(from + across, nodes.size()));
            double high = row.stream().mapToDouble(node -> node.prefHeight(each)).max().orElse(0);
            for (int i = 0; place && i < row.size(); i++) {
                row.get(i).resizeRelocate(i * (each + GAP), top, each, high);
            }
            top += high + GAP;
        }
        return Math.max(0, top - GAP);
    }
}
