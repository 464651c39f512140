package org.netwright.ui.canvas;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.netwright.network.Point;
import org.netwright.ui.fx.Controls;

/// What flows along each wire, written on it where the view is close enough to read it.
final class WireLabels {
    /// From this scale on there is room for them.
    private static final double CLOSE = 1.4;

    private static final double ABOVE = 4;

    private final Group layer = new Group();
    private final Map<WireView, Label> labels = new HashMap<>();

    /// Where they are.
    Group layer() {
        return layer;
    }

    /// Writes on the wires that are in view; on none where the view is too far away.
    void show(Collection<WireView> wires, double scale) {
        Set<WireView> wanted = new HashSet<>();
        if (scale >= CLOSE) {
            wires.stream()
                    .filter(wire -> wire.isVisible() && !wire.carried().isEmpty())
                    .forEach(wanted::add);
        }
        labels.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                layer.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        wanted.forEach(this::write);
    }

    private void write(WireView wire) {
        Label label = labels.computeIfAbsent(wire, any -> {
            Label made = Controls.label("", "nw-wire-label");
            made.setMouseTransparent(true);
            made.setManaged(false);
            layer.getChildren().add(made);
            return made;
        });
        label.setText(wire.carried());
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(-1));
        Point middle = wire.middle();
        label.resizeRelocate(middle.x() - width / 2, middle.y() - height - ABOVE, width, height);
    }
}
