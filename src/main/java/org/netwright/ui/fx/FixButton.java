package org.netwright.ui.fx;

import javafx.scene.control.Button;
import org.netwright.network.Fix;
import org.netwright.param.Words;
import org.netwright.workspace.Mending;

/// A way out of a problem. While the mouse or the focus is on it, the canvas shows what it would do.
public final class FixButton extends Button {
    /// A button that makes a fix.
    public FixButton(Fix fix, Mending mending, Words words) {
        super(words.of(fix.title()));
        Styles.styled(this, "small", "nw-fix");
        setTooltip(Controls.tip(words.of("ui.fix.tip")));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> mending.accept(fix));
        Runnable look = () -> {
            if (isHover() || isFocused()) {
                mending.show(fix);
            } else {
                mending.hide();
            }
        };
        hoverProperty().addListener(change -> look.run());
        focusedProperty().addListener(change -> look.run());
        sceneProperty().addListener(change -> mending.hide());
    }
}
