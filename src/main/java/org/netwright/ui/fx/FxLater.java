package org.netwright.ui.fx;

import java.time.Duration;
import org.netwright.workspace.Later;
import org.netwright.workspace.Subscription;

/// The window's own clock.
public final class FxLater implements Later {
    @Override
    public Subscription after(Duration time, Runnable task) {
        var delay = new Delay(task);
        delay.start(time);
        return delay::stop;
    }
}
