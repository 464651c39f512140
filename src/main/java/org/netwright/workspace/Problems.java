package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Network;
import org.netwright.project.Document;
import org.netwright.tensor.DataSchema;

/// What compiling the drawing found, kept up to date. A drawing that takes longer to compile than a frame lasts is
/// compiled on the side from then on, and only the newest result counts.
public final class Problems implements AutoCloseable {
    private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(8);

    private final Compiler compiler;
    private final Executor home;
    private final Executor side;
    private final Cell<Optional<DataSchema>> data;
    private final MutableCell<Compiled> compiled;
    private final Subscription listening;
    private Wanted wanted;
    private long request;
    private boolean slow;

    /// Compiles a document whenever its drawing or its data changes.
    ///
    /// @param home where the workspace lives
    /// @param side where compiling may take its time
    public Problems(
            Cell<Document> document, Cell<Optional<DataSchema>> data, Compiler compiler, Executor home, Executor side) {
        this.data = data;
        this.compiler = compiler;
        this.home = home;
        this.side = side;
        wanted = new Wanted(document.get().network(), data.get());
        compiled = new MutableCell<>(compiler.compile(wanted.network, wanted.data));
        listening = Subscription.all(List.of(
                document.listen(now -> update(new Wanted(now.network(), wanted.data))),
                data.listen(now -> update(new Wanted(wanted.network, now)))));
    }

    /// What was found.
    public Cell<Compiled> compiled() {
        return compiled;
    }

    /// What the data offers that the drawing is checked against.
    public Cell<Optional<DataSchema>> data() {
        return data;
    }

    @Override
    public void close() {
        listening.close();
    }

    private void update(Wanted now) {
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        long mine = ++request;
        if (slow) {
            side.execute(() -> {
                Timed timed = compile(now);
                home.execute(() -> take(mine, timed));
            });
        } else {
            take(mine, compile(now));
        }
    }

    private Timed compile(Wanted what) {
        long start = System.nanoTime();
        Compiled result = compiler.compile(what.network, what.data);
        return new Timed(result, System.nanoTime() - start);
    }

    private void take(long which, Timed timed) {
        if (which == request) {
            slow = timed.nanos > FRAME;
            compiled.set(timed.compiled);
        }
    }

    private record Wanted(Network network, Optional<DataSchema> data) {}

    private record Timed(Compiled compiled, long nanos) {}
}
