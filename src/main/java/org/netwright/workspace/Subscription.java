package org.netwright.workspace;

import java.util.List;

/// The other end of listening: closing it ends it.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();

    /// One that closes all of these.
    static Subscription all(List<Subscription> each) {
        List<Subscription> kept = List.copyOf(each);
        return () -> kept.forEach(Subscription::close);
    }
}
