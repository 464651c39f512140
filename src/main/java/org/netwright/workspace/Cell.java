package org.netwright.workspace;

import java.util.function.Consumer;
import java.util.function.Function;

/// A value that changes and can be listened to: the whole observation system. Confined to the workspace's home.
///
/// @param <T> the value's type, immutable
public interface Cell<T> {
    /// A cell that never changes.
    static <T> Cell<T> always(T value) {
        return new MutableCell<>(value);
    }

    /// The value now.
    T get();

    /// Tells a listener every new value from now on. Equal values are not told.
    Subscription listen(Consumer<? super T> listener);

    /// Tells a listener the value now and every new one.
    default Subscription follow(Consumer<? super T> listener) {
        listener.accept(get());
        return listen(listener);
    }

    /// What a function makes of the value. It is computed when asked for or when somebody listens.
    default <R> Cell<R> map(Function<? super T, ? extends R> function) {
        return new MappedCell<>(this, function);
    }
}
