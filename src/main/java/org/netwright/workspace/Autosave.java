package org.netwright.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.param.BadInput;
import org.netwright.project.Document;

/// Keeps what was not saved, a little after every change, so that an unexpected end loses nothing.
public final class Autosave implements AutoCloseable {
    /// After a change, how long others may follow before all are kept together.
    static final Duration QUIET = Duration.ofSeconds(2);

    private final History history;
    private final Cell<Origin> origin;
    private final Recovery recovery;
    private final Threads threads;
    private final Later later;
    private final MutableCell<Optional<BadInput>> failure = new MutableCell<>(Optional.empty());
    private Subscription listening = () -> {};
    private Subscription waiting = () -> {};

    /// Will keep the document of a history; see [#begin].
    ///
    /// @param threads their side does one thing after the other
    public Autosave(History history, Cell<Origin> origin, Recovery recovery, Threads threads, Later later) {
        this.history = history;
        this.origin = origin;
        this.recovery = recovery;
        this.threads = threads;
        this.later = later;
    }

    /// Begins to keep. What an earlier end left has to be dealt with before, for it is forgotten now.
    public void begin() {
        listening = Subscription.all(List.of(
                history.document().listen(ignored -> changed()),
                history.changed().listen(ignored -> changed())));
        changed();
    }

    /// Looks for what an unexpected end left; tells it, at home, if there is something that can be read.
    public void lookBack(Consumer<Optional<Recovery.Found>> tell) {
        threads.side().execute(() -> {
            Optional<Recovery.Found> found;
            Optional<BadInput> wrong = Optional.empty();
            try {
                found = recovery.find();
            } catch (BadInput unreadable) {
                found = Optional.empty();
                wrong = Optional.of(unreadable);
            }
            Optional<Recovery.Found> left = found;
            Optional<BadInput> trouble = wrong;
            threads.home().execute(() -> {
                failure.set(trouble);
                tell.accept(left);
            });
        });
    }

    /// Why the last change could not be kept; empty if it could.
    public Cell<Optional<BadInput>> failure() {
        return failure;
    }

    /// Stops, and forgets what was kept: this end is an orderly one.
    @Override
    public void close() {
        listening.close();
        listening = () -> {};
        waiting.close();
        onSide(recovery::forget);
    }

    private void changed() {
        waiting.close();
        if (history.changed().get()) {
            waiting = later.after(QUIET, this::keep);
        } else {
            onSide(recovery::forget);
        }
    }

    private void keep() {
        Document document = history.document().get();
        Origin from = origin.get();
        onSide(() -> recovery.keep(document, from));
    }

    private void onSide(FileWork work) {
        threads.side().execute(() -> {
            Optional<BadInput> wrong = outcome(work);
            threads.home().execute(() -> failure.set(wrong));
        });
    }

    private static Optional<BadInput> outcome(FileWork work) {
        try {
            work.run();
            return Optional.empty();
        } catch (BadInput wrong) {
            return Optional.of(wrong);
        }
    }

    @FunctionalInterface
    private interface FileWork {
        void run() throws BadInput;
    }
}
