package org.netwright.ui.fx;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.controlsfx.control.PopOver;

/// A bubble with an arrow that says what belongs to a place of the window, in the window's colours.
public final class Callout {
    private Callout() {}

    /// A bubble. Where nothing blends windows, what is left and right of its arrow has the colour of the ground.
    ///
    /// @param arrow where on the bubble its arrow is
    /// @param sheet the style sheet of what is in it
    /// @param over what it lies over
    public static PopOver of(Node content, PopOver.ArrowLocation arrow, String sheet, Node over) {
        var bubble = new PopOver(content);
        bubble.setAnimated(false);
        bubble.setDetachable(false);
        bubble.setArrowLocation(arrow);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            bubble.getScene().setFill(ground(over));
        }
        bubble.getRoot().getStylesheets().addAll(Styles.sheet(Callout.class, "callout.css"), sheet);
        return bubble;
    }

    private static Paint ground(Node over) {
        return Stream.iterate(over, Objects::nonNull, Node::getParent)
                .filter(Region.class::isInstance)
                .map(each -> ((Region) each).getBackground())
                .filter(Objects::nonNull)
                .flatMap(background -> background.getFills().reversed().stream())
                .map(BackgroundFill::getFill)
                .filter(Paint::isOpaque)
                .findFirst()
                .orElse(Color.TRANSPARENT);
    }
}
