package org.netwright.ui.canvas;

import java.util.List;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.netwright.ui.fx.Styles;

/// What of a card seldom changes: its ground, and what is written and drawn on it. Letters are drawn as outlines where the
/// view is not at 100 %, which is dear, so a card at rest shows it from a cache.
final class Plate extends Region {
    Plate() {
        Styles.styled(this, "nw-plate");
        setManaged(false);
        setCacheHint(CacheHint.QUALITY);
    }

    /// Carries these from now on; whoever gives them lays them out.
    void carry(List<Node> nodes) {
        getChildren().setAll(nodes);
    }

    @Override
    protected void layoutChildren() {}
}
