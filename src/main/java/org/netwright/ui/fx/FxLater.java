package org.netwright.ui.fx;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.netwright.workspace.Later;
import org.netwright.workspace.Subscription;

/// The window's own clock.
public final class FxLater implements Later {
    @Override
    public Subscription after(Duration time, Runnable task) {
        var pause = new PauseTransition(javafx.util.Duration.millis(time.toMillis()));
        pause.setOnFinished(event -> task.run());
        pause.play();
        return pause::stop;
    }
}
