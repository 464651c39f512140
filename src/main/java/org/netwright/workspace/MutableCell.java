package org.netwright.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A [Cell] whose owner can set it.
///
/// @param <T> the value's type, immutable
public final class MutableCell<T> implements Cell<T> {
    private final List<Listener<T>> listeners = new CopyOnWriteArrayList<>();
    private T value;
    private long version;

    /// A cell with a first value.
    public MutableCell(T first) {
        value = first;
    }

    @Override
    public T get() {
        return value;
    }

    /// Sets the value and tells the listeners, unless it equals the old one. A listener that sets the cell again is heard
    /// first, and then nobody is told the value in between.
    public void set(T now) {
        if (value.equals(now)) {
            return;
        }
        value = now;
        long mine = ++version;
        for (Listener<T> listener : listeners) {
            if (version != mine) {
                return;
            }
            listener.tell.accept(now);
        }
    }

    @Override
    public Subscription listen(Consumer<? super T> listener) {
        var added = new Listener<T>(listener);
        listeners.add(added);
        return () -> listeners.remove(added);
    }

    /// Compared by identity, so that the same consumer may listen twice.
    private static final class Listener<T> {
        private final Consumer<? super T> tell;

        private Listener(Consumer<? super T> tell) {
            this.tell = tell;
        }
    }
}
