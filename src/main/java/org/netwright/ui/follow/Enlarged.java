package org.netwright.ui.follow;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// What is shown larger in a larger window, so that it can be read from the back of a room.
final class Enlarged extends Region {
    private static final double PLAIN = 1280;
    private static final double MOST = 1.5;

    private final Region content;
    private final Scale scale = new Scale(1, 1);

    Enlarged(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /// By how much, in a window so wide: 1 up to 1280, 1.5 from 2560 on.
    static double factor(double width) {
        return Math.clamp(1 + (width - PLAIN) / PLAIN * (MOST - 1), 1, MOST);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double factor = factor(width);
        return content.prefHeight(width < 0 ? -1 : width / factor) * factor;
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth());
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
