package org.netwright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.netwright.param.BadInput;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.Examination;
import org.netwright.project.runs.RunEnding;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunNotes;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRun;

/// Every run of the open project, and which of them are looked at together. Run folders are read and deleted on the side.
public final class PastRuns implements Subscription {
    private static final int SEARCHED = 50;

    private final RunStore store;
    private final RunPlaces places;
    private final Cell<Optional<ProjectFolder>> project;
    private final Threads threads;
    private final MutableCell<List<RunEntry>> all = new MutableCell<>(List.of());
    private final MutableCell<List<String>> chosen = new MutableCell<>(List.of());
    private final MutableCell<List<StoredRun>> opened = new MutableCell<>(List.of());
    private final MutableCell<List<RunFolder>> deleted = new MutableCell<>(List.of());
    private final MutableCell<Optional<BadInput>> failure = new MutableCell<>(Optional.empty());
    private final Newest<List<StoredRun>> opening;
    private final Newest<Optional<RunFolder>> finding;
    /// What a person chose last, by project.
    private final Map<Optional<ProjectFolder>, List<String>> last = new HashMap<>();
    private final Subscription listening;
    private boolean reading;
    private boolean again;
    private boolean closed;

    /// The runs of a project.
    ///
    /// @param project the folder of the open project; empty for one that was begun anew
    /// @param runs the list is read again when one of these begins or ends
    /// @param threads their side does one thing after the other
    public PastRuns(
            RunStore store, RunPlaces places, Cell<Optional<ProjectFolder>> project, Runs runs, Threads threads) {
        this.store = store;
        this.places = places;
        this.project = project;
        this.threads = threads;
        opening = new Newest<>(threads);
        finding = new Newest<>(threads);
        listening = Subscription.all(List.of(
                project.listen(ignored -> {
                    look(List.of());
                    refresh();
                }),
                runs.state().map(RunState::getClass).listen(ignored -> refresh()),
                deleted.listen(runs::forget)));
    }

    /// All of them, the newest first.
    public Cell<List<RunEntry>> all() {
        return all;
    }

    /// The folders' names of those that are looked at.
    public Cell<List<String>> chosen() {
        return chosen;
    }

    /// Those that are looked at, in the order they were chosen, as far as they can be read.
    public Cell<List<StoredRun>> opened() {
        return opened;
    }

    /// Why the last one could not be changed or deleted; empty if it could.
    public Cell<Optional<BadInput>> failure() {
        return failure;
    }

    /// Those that a person deleted last.
    public Cell<List<RunFolder>> deleted() {
        return deleted;
    }

    /// Looks at some of them, also when the project is opened again. Those that were looked at before keep their places.
    /// Until a person chooses it is the newest that is looked at.
    public void choose(Collection<String> runs) {
        last.put(project.get(), List.copyOf(runs));
        look(runs);
    }

    private void look(Collection<String> runs) {
        Set<String> wanted = new HashSet<>(runs);
        var now = new ArrayList<String>();
        chosen.get().stream().filter(wanted::remove).forEach(now::add);
        runs.stream().filter(wanted::remove).forEach(now::add);
        chosen.set(List.copyOf(now));
        open();
    }

    private void open() {
        List<RunFolder> folders = chosen.get().stream().map(this::folder).toList();
        opening.ask(
                () -> folders.stream().flatMap(folder -> readable(folder).stream()).toList(),
                opened::set);
    }

    /// Reads one of them on the side. Nothing is told of one that cannot be read.
    public void read(RunFolder run, Consumer<StoredRun> tell) {
        threads.side().execute(() -> {
            Optional<StoredRun> found = readable(run);
            threads.home().execute(() -> found.ifPresent(tell));
        });
    }

    private Optional<StoredRun> readable(RunFolder folder) {
        try {
            return Optional.of(store.open(folder));
        } catch (BadInput goneOrDamaged) {
            return Optional.empty();
        }
    }

    /// Finds the newest one that has weights, is over and is as wanted; the newest request counts.
    ///
    /// @param wanted asked on the side
    /// @param tell told where it is
    void newest(Predicate<StoredRun> wanted, Consumer<Optional<RunFolder>> tell) {
        List<RunFolder> folders = all.get().stream()
                .filter(entry -> entry.bestEpoch() > 0 && entry.ending() != RunEnding.RUNNING)
                .limit(SEARCHED)
                .map(entry -> folder(entry.folder()))
                .toList();
        finding.ask(
                () -> folders.stream()
                        .flatMap(folder -> readable(folder).stream())
                        .filter(wanted)
                        .findFirst()
                        .map(StoredRun::folder),
                tell);
    }

    /// The folder of one of them.
    public RunFolder folder(String run) {
        return new RunFolder(root().resolve("runs").resolve(run));
    }

    private Path root() {
        return places.root(project.get());
    }

    /// Keeps what the test of a run came to that did not test itself, as one that was stopped; of a run that is deleted
    /// nothing is known any more.
    public Subscription follow(Results results) {
        return Subscription.all(List.of(
                results.state().listen(state -> {
                    boolean own = results.other().isEmpty();
                    if (own && state instanceof ResultsState.Ready(Examination found) && found.run().result().isEmpty()) {
                        onSide(() -> store.tested(found));
                    }
                }),
                deleted.listen(results::forget)));
    }

    /// Reads the list again. What is asked for meanwhile is done once, afterwards.
    public void refresh() {
        if (closed) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        Path root = root();
        Optional<ProjectFolder> of = project.get();
        threads.side().execute(() -> {
            List<RunEntry> found = store.list(root).stream()
                    .filter(entry -> places.belongs(entry.name(), of))
                    .toList();
            threads.home().execute(() -> take(found));
        });
    }

    private void take(List<RunEntry> found) {
        reading = false;
        if (closed) {
            return;
        }
        if (again) {
            again = false;
            refresh();
            return;
        }
        all.set(found);
        Set<String> there = new HashSet<>();
        found.forEach(entry -> there.add(entry.folder()));
        List<String> wanted = last.getOrDefault(project.get(), List.of()).stream().filter(there::contains).toList();
        look(wanted.isEmpty() ? found.stream().limit(1).map(RunEntry::folder).toList() : wanted);
    }

    /// Keeps what a person writes about one of them.
    public void note(String run, RunNotes notes) {
        RunFolder folder = folder(run);
        all.set(all.get().stream()
                .map(entry -> entry.folder().equals(run) ? entry.with(notes) : entry)
                .toList());
        onSide(() -> store.note(folder, notes));
    }

    /// Deletes some of them for good.
    public void delete(Collection<String> runs) {
        List<RunFolder> folders = runs.stream().map(this::folder).toList();
        threads.side().execute(() -> {
            var gone = new ArrayList<RunFolder>();
            Optional<BadInput> wrong = outcome(() -> {
                for (RunFolder folder : folders) {
                    store.delete(folder);
                    gone.add(folder);
                }
            });
            threads.home().execute(() -> {
                deleted.set(List.copyOf(gone));
                failure.set(wrong);
                refresh();
            });
        });
    }

    private void onSide(FileWork work) {
        threads.side().execute(() -> {
            Optional<BadInput> wrong = outcome(work);
            threads.home().execute(() -> {
                failure.set(wrong);
                refresh();
            });
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

    @Override
    public void close() {
        closed = true;
        listening.close();
    }

    @FunctionalInterface
    private interface FileWork {
        void run() throws BadInput;
    }
}
