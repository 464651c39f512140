package org.netwright.ui.inside;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Where a hand finds channels on the screen.
public final class ChannelPlaces {
    private ChannelPlaces() {}

    /// A point of a channel beside its eye.
    public static Point2D of(Node grid, int channel) {
        return at(grid, channel, false);
    }

    /// The eye of a channel.
    public static Point2D eye(Node grid, int channel) {
        return at(grid, channel, true);
    }

    /// The channels in the order in which they are shown.
    public static List<Integer> order(Node grid) {
        return ((ChannelGrid) grid).order();
    }

    private static Point2D at(Node grid, int channel, boolean eye) {
        double[] middle = ((ChannelGrid) grid).middle(channel, eye);
        return grid.localToScreen(middle[0], middle[1]);
    }
}
