package org.netwright.workspace;

import java.time.Duration;

/// A clock that wakes the workspace.
@FunctionalInterface
public interface Later {
    /// Does something at home after a while, unless the subscription is closed before.
    Subscription after(Duration time, Runnable task);
}
