package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What floats over the lower left corner of the canvas: a foot that stays where it is, a bar beside it where there is
/// room and above it elsewhere, and whatever else there is above both, none of it under the map in the other corner.
final class Corner extends Pane {
    /// To each edge of the canvas, in its own pixels.
    static final double MARGIN = 12;

    private static final double GAP = 8;
    /// A bar that has less room goes above the foot.
    private static final double LEAST = 340;

    private final Region view;
    private final Region map;
    private final Region foot;
    private final List<Region> above = new ArrayList<>();
    private Optional<Region> bar = Optional.empty();
    private Runnable raised = () -> {};
    private boolean high;

    /// @param view the canvas
    /// @param map what floats over the other corner
    /// @param foot what stays where it is
    Corner(Region view, Region map, Region foot) {
        this.view = view;
        this.map = map;
        this.foot = foot;
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(foot);
        view.widthProperty().addListener(change -> requestLayout());
        map.visibleProperty().addListener(change -> requestLayout());
    }

    /// Adds the bar.
    ///
    /// @param appeared told when it has become visible, or has gone above
    void beside(Region content, Runnable appeared) {
        bar = Optional.of(content);
        raised = appeared;
        add(content, appeared);
    }

    /// Adds something that stands above all that was added before.
    ///
    /// @param appeared told when it has become visible
    void above(Region content, Runnable appeared) {
        above.add(content);
        add(content, appeared);
    }

    private void add(Region content, Runnable appeared) {
        getChildren().add(content);
        content.visibleProperty().addListener((is, was, appears) -> {
            requestLayout();
            if (appears) {
                appeared.run();
            }
        });
    }

    /// What the canvas is wide, beside the map where that is seen.
    private double room() {
        double taken = map.isVisible() ? map.prefWidth(-1) + GAP : 0;
        return Math.max(0, view.getWidth() - 2 * MARGIN - taken);
    }

    private double roomBeside() {
        return room() - foot.prefWidth(-1) - GAP;
    }

    private Optional<Region> barBeside() {
        return bar.filter(Node::isVisible).filter(now -> roomBeside() >= Math.min(LEAST, now.prefWidth(-1)));
    }

    /// What stands one above the other, the lowest first.
    private List<Region> stack() {
        var stack = new ArrayList<Region>();
        bar.filter(now -> barBeside().isEmpty()).ifPresent(stack::add);
        stack.addAll(above);
        stack.removeIf(content -> !content.isVisible());
        return stack;
    }

    private double width(Region content, double most) {
        return snapSizeX(Math.min(content.prefWidth(-1), most));
    }

    private double height(Region content) {
        return snapSizeY(content.prefHeight(width(content, room())));
    }

    @Override
    protected double computePrefWidth(double height) {
        double lowest = width(foot, room())
                + barBeside().map(now -> GAP + width(now, roomBeside())).orElse(0.0);
        return stack().stream().mapToDouble(content -> width(content, room())).reduce(lowest, Math::max);
    }

    @Override
    protected double computePrefHeight(double width) {
        double lowest = Math.max(height(foot), barBeside().map(this::height).orElse(0.0));
        return stack().stream().mapToDouble(content -> height(content) + GAP).reduce(lowest, Double::sum);
    }

    @Override
    protected void layoutChildren() {
        boolean higher = bar.filter(Node::isVisible).isPresent() && barBeside().isEmpty();
        if (higher && !high) {
            raised.run();
        }
        high = higher;
        double bottom = getHeight();
        foot.resizeRelocate(0, bottom - height(foot), width(foot, room()), height(foot));
        barBeside().ifPresent(now -> now.resizeRelocate(
                foot.getWidth() + GAP, bottom - height(now), width(now, roomBeside()), height(now)));
        double top = bottom - Math.max(height(foot), barBeside().map(this::height).orElse(0.0));
        for (Region content : stack()) {
            top -= GAP + height(content);
            content.resizeRelocate(0, top, width(content, room()), height(content));
        }
    }
}
