package org.netwright.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Subscription;

/// All that a view listens to, closed together with it.
public final class Subscriptions implements Subscription {
    private final List<Subscription> all = new ArrayList<>();

    /// Shows a cell's value now and whenever it changes.
    public <T> void follow(Cell<T> cell, Consumer<? super T> show) {
        all.add(cell.follow(show));
    }

    /// Tells whenever a cell changes.
    public <T> void listen(Cell<T> cell, Runnable changed) {
        all.add(cell.listen(ignored -> changed.run()));
    }

    /// One more to close.
    public void add(Subscription subscription) {
        all.add(subscription);
    }

    @Override
    public void close() {
        all.forEach(Subscription::close);
        all.clear();
    }
}
