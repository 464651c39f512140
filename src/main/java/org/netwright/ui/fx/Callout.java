package org.netwright.ui.fx;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// A bubble with an arrow that says what belongs to a place of the window, in the window's colours.
public final class Callout {
    private Callout() {}

    /// A bubble.
    ///
    /// @param arrow where on the bubble its arrow is
    /// @param sheet the style sheet of what is in it
    public static PopOver of(Node content, PopOver.ArrowLocation arrow, String sheet) {
        var bubble = new PopOver(content);
        bubble.setAnimated(false);
        bubble.setDetachable(false);
        bubble.setArrowLocation(arrow);
        bubble.getRoot().getStylesheets().addAll(Styles.sheet(Callout.class, "callout.css"), sheet);
        return bubble;
    }
}
