package org.netwright.workspace;

import java.util.function.Consumer;
import java.util.function.Function;

/// What a function makes of another cell's value.
final class MappedCell<S, T> implements Cell<T> {
    private final Cell<S> source;
    private final Function<? super S, ? extends T> function;

    MappedCell(Cell<S> source, Function<? super S, ? extends T> function) {
        this.source = source;
        this.function = function;
    }

    @Override
    public T get() {
        return function.apply(source.get());
    }

    @Override
    public Subscription listen(Consumer<? super T> listener) {
        var last = new MutableCell<T>(get());
        Subscription outer = source.listen(value -> last.set(function.apply(value)));
        Subscription inner = last.listen(listener);
        return () -> {
            outer.close();
            inner.close();
        };
    }
}
