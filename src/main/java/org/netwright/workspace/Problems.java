package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Fix;
import org.netwright.network.Network;
import org.netwright.network.Problem;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.tensor.DataSchema;

/// What stands in the way of training, or should be known before: the drawing is compiled whenever it changes. A drawing
/// that takes longer to compile than a frame lasts is compiled on the side from then on, and only the newest result counts.
public final class Problems implements AutoCloseable {
    private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(8);
    /// So many new layers take longer than a frame for certain.
    private static final int MANY = 500;

    private final Cell<DataState> data;
    private final Compiler compiler;
    private final Threads threads;
    private final MutableCell<Compiled> compiled;
    private final MutableCell<List<Problem>> all;
    private final Subscription listening;
    private Wanted wanted;
    private long request;
    private boolean current = true;
    private boolean slow;

    /// Compiles a document whenever its drawing or its data changes.
    public Problems(Cell<Document> document, Cell<DataState> data, Compiler compiler, Threads threads) {
        this.data = data;
        this.compiler = compiler;
        this.threads = threads;
        wanted = new Wanted(document.get().network(), data.get().schema());
        compiled = new MutableCell<>(compiler.compile(wanted.network, wanted.data));
        all = new MutableCell<>(together());
        listening = Subscription.all(List.of(
                document.listen(now -> update(new Wanted(now.network(), wanted.data))),
                data.listen(now -> {
                    update(new Wanted(wanted.network, now.schema()));
                    all.set(together());
                })));
    }

    /// What compiling the drawing found.
    public Cell<Compiled> compiled() {
        return compiled;
    }

    /// Everything a person should know before training: what compiling found, and what is wrong with the data. Nothing
    /// drawn yet is no problem.
    public Cell<List<Problem>> all() {
        return all;
    }

    /// What the data offers that the drawing is checked against.
    public Cell<Optional<DataSchema>> data() {
        return data.map(DataState::schema);
    }

    /// Whether the drawing and its data are ready to be trained.
    public boolean ready() {
        return data.get().schema().isPresent()
                && !wanted.network.nodes().isEmpty()
                && all.get().stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /// Whether a fix is for the drawing as it is now, and not for what it was a moment ago.
    public boolean offers(Fix fix) {
        return current && all.get().stream().anyMatch(problem -> problem.fixes().contains(fix));
    }

    /// Compiles another drawing against the same data, such as this one with a fix made.
    ///
    /// @param found told what that finds, at once where drawings of this size take no time
    public void tryOut(Network other, Consumer<Compiled> found) {
        Optional<DataSchema> against = wanted.data;
        if (slow) {
            threads.side().execute(() -> {
                Compiled result = compiler.compile(other, against);
                threads.home().execute(() -> found.accept(result));
            });
        } else {
            found.accept(compiler.compile(other, against));
        }
    }

    @Override
    public void close() {
        listening.close();
    }

    private void update(Wanted now) {
        if (now.equals(wanted)) {
            return;
        }
        boolean moved = now.data.equals(wanted.data)
                && now.network.flowsLike(wanted.network)
                && compiled.get().problems().stream().allMatch(problem -> problem.fixes().isEmpty());
        int added = now.network.nodes().size() - wanted.network.nodes().size();
        wanted = now;
        if (moved) {
            return; // only fixes say where layers lie
        }
        long mine = ++request;
        current = false;
        Compiled before = compiled.get();
        if (slow || added > MANY) {
            threads.side().execute(() -> {
                Timed timed = compile(now, before);
                threads.home().execute(() -> take(mine, timed));
            });
        } else {
            take(mine, compile(now, before));
        }
    }

    private Timed compile(Wanted what, Compiled before) {
        long start = System.nanoTime();
        Compiled result = compiler.compile(what.network, what.data).sharing(before);
        return new Timed(result, System.nanoTime() - start);
    }

    /// While data is on its way nobody is warned that it is missing.
    private void take(long which, Timed timed) {
        if (which == request) {
            slow = timed.nanos > FRAME;
            current = true;
            compiled.set(data.get() instanceof DataState.Opening ? timed.compiled.errorsOnly() : timed.compiled);
            all.set(together());
        }
    }

    private List<Problem> together() {
        var problems = new ArrayList<Problem>();
        switch (data.get()) {
            case DataState.None ignored -> {
                if (!wanted.network.nodes().isEmpty()) {
                    problems.add(ofData(Message.of("workspace.problem.no-data")));
                }
            }
            case DataState.Bad(var choice, var reason) ->
                problems.add(ofData(Message.of("workspace.problem.data", reason.file(), reason.problem())));
            case DataState.Opening ignored -> {}
            case DataState.Ready ignored -> {}
        }
        if (!wanted.network.nodes().isEmpty()) {
            problems.addAll(compiled.get().problems());
        }
        return List.copyOf(problems);
    }

    private static Problem ofData(Message message) {
        return new Problem(Optional.empty(), Problem.Severity.ERROR, message, List.of());
    }

    private record Wanted(Network network, Optional<DataSchema> data) {}

    private record Timed(Compiled compiled, long nanos) {}
}
