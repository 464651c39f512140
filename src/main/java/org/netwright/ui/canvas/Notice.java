package org.netwright.ui.canvas;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.netwright.ui.fx.Styles;

/// One sentence at the foot of the canvas about what was just asked for and could not be done. It goes by itself.
final class Notice extends Label {
    private static final Duration STAY = Duration.seconds(6);

    private final PauseTransition stay = new PauseTransition(STAY);

    Notice() {
        Styles.styled(this, "nw-hint", "nw-notice");
        setId("notice");
        setWrapText(true);
        setMaxSize(460, USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        stay.setOnFinished(event -> setVisible(false));
    }

    /// Says it.
    void say(String sentence) {
        setText(sentence);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        stay.playFromStart();
    }
}
