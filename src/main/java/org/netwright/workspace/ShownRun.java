package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.project.Document;
import org.netwright.project.runs.RunEnding;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.StoredRun;

/// The run whose network is looked into, and whose weights the cards show while nothing trains: the one that goes on, or
/// went on last; before there is any, the newest of the project whose network is the drawing's; or one that a person chose.
public final class ShownRun implements Subscription {
    private final PastRuns past;
    private final Runs runs;
    private final Cell<Document> document;
    private final MutableCell<Optional<RunFolder>> run = new MutableCell<>(Optional.empty());
    private final Subscription listening;

    /// Shows a run of a project.
    ///
    /// @param past every run of the project
    /// @param runs the one that trains
    /// @param document the drawing
    public ShownRun(PastRuns past, Runs runs, Cell<Document> document) {
        this.past = past;
        this.runs = runs;
        this.document = document;
        listening = Subscription.all(List.of(
                runs.kept().listen(ignored -> newest()),
                runs.state().map(RunState::busy).listen(ignored -> newest()),
                past.all().listen(ignored -> listed()),
                run.listen(now -> runs.learning().veil(!now.equals(runs.kept().get())))));
    }

    /// Where it is kept; empty if there is none.
    public Cell<Optional<RunFolder>> run() {
        return run;
    }

    /// Shows one that a person chose, until another one trains.
    public void choose(RunFolder chosen) {
        run.set(Optional.of(chosen));
    }

    private void newest() {
        Optional<RunFolder> now = runs.kept().get();
        run.set(now);
        if (now.isEmpty()) {
            find();
        }
    }

    /// One that was deleted, or is of another project, is shown no longer.
    private void listed() {
        boolean there = run.get().isPresent() && past.all().get().stream()
                .anyMatch(entry -> run.get().equals(Optional.of(past.folder(entry.folder()))));
        if (!there) {
            newest();
        }
    }

    /// Tells the newest run, if it was on the data of the drawing, whatever its network was like.
    void newestOnItsData(Consumer<StoredRun> tell) {
        past.all().get().stream()
                .filter(entry -> entry.bestEpoch() > 0 && entry.ending() != RunEnding.RUNNING)
                .findFirst()
                .ifPresent(entry -> past.read(past.folder(entry.folder()), stored -> {
                    if (sameData(stored, document.get())) {
                        tell.accept(stored);
                    }
                }));
    }

    private void find() {
        if (!runs.state().get().busy()) {
            Document drawn = document.get();
            past.newest(stored -> trained(stored, drawn), this::found);
        }
    }

    private static boolean trained(StoredRun stored, Document drawn) {
        return stored.config().network().flowsLike(drawn.network()) && sameData(stored, drawn);
    }

    private static boolean sameData(StoredRun stored, Document drawn) {
        return drawn.data().equals(Optional.of(stored.config().data().choice()));
    }

    private void found(Optional<RunFolder> newest) {
        boolean trains = runs.state().get().busy() || runs.kept().get().isPresent();
        if (run.get().isEmpty() && !trains) {
            run.set(newest);
        }
    }

    @Override
    public void close() {
        listening.close();
    }
}
