package org.netwright.ui.canvas;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.scene.layout.Region;
import org.netwright.workspace.MutableCell;

/// Takes the view somewhere in a moment, so that the eye can follow. Whoever moves the view meanwhile has it.
final class Flight extends AnimationTimer {
    private static final double NANOS = Duration.ofMillis(200).toNanos();

    private final MutableCell<Viewport> viewport;
    private final Region view;
    private final Look from;
    private final Look to;
    private Viewport last;
    private long began = Long.MIN_VALUE;

    /// @param view whose size decides what is in the middle
    Flight(MutableCell<Viewport> viewport, Region view, Look to) {
        this.viewport = viewport;
        this.view = view;
        this.to = to;
        last = viewport.get();
        from = Look.of(last, view.getWidth(), view.getHeight());
    }

    @Override
    public void handle(long now) {
        if (began == Long.MIN_VALUE) {
            began = now;
        }
        double way = Math.min(1, (now - began) / NANOS);
        if (!viewport.get().equals(last)) {
            stop();
            return;
        }
        double eased = Interpolator.EASE_BOTH.interpolate(0.0, 1.0, way);
        last = (way >= 1 ? to : from.towards(to, eased)).in(view.getWidth(), view.getHeight());
        if (way >= 1) {
            stop();
        }
        viewport.set(last);
    }
}
