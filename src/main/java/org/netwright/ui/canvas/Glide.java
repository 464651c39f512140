package org.netwright.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Network;
import org.netwright.network.Point;

/// Lets cards glide to places the document has for them already: for a fifth of a second what is seen lags behind. Where
/// there are too many cards for that, or the system asks for little movement, they are there at once.
final class Glide extends AnimationTimer {
    private static final double LENGTH = 200e6;
    private static final int MOST = 300;

    private final Drawing drawing;
    private final Runnable frame;
    private Map<String, Point> from = Map.of();
    private long begin = -1;
    private double progress = 1;

    /// @param drawing told which cards are on their way, so that their wires keep it simple
    /// @param frame shows the drawing as it is to be seen now
    Glide(Drawing drawing, Runnable frame) {
        this.drawing = drawing;
        this.frame = frame;
    }

    /// Begins where cards are now.
    void from(Network network) {
        if (network.nodes().size() <= MOST && !Platform.getPreferences().isReducedMotion()) {
            var places = new LinkedHashMap<String, Point>();
            network.nodes().forEach((id, node) -> places.put(id, node.at()));
            from = places;
            begin = -1;
            progress = 0;
            drawing.moving(places.keySet());
            start();
        }
    }

    @Override
    public void handle(long now) {
        begin = begin < 0 ? now : begin;
        double time = Math.min(1, (now - begin) / LENGTH);
        progress = 1 - Math.pow(1 - time, 3);
        if (time >= 1) {
            end();
        } else {
            frame.run();
        }
    }

    private void end() {
        stop();
        progress = 1;
        frame.run();
        drawing.moving(Set.of());
    }

    /// Whether cards are on their way.
    private boolean isMoving() {
        return progress < 1;
    }

    /// A network as it is to be seen now.
    Network seen(Network network) {
        if (!isMoving()) {
            return network;
        }
        var places = new LinkedHashMap<String, Point>();
        network.nodes().forEach((id, node) -> {
            Point start = from.getOrDefault(id, node.at());
            places.put(id, new Point(
                    start.x() + (node.at().x() - start.x()) * progress,
                    start.y() + (node.at().y() - start.y()) * progress));
        });
        return Edits.apply(network, new Edit.MoveNodes(places));
    }
}
