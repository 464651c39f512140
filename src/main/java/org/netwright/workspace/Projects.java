package org.netwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.files.SafeFile;
import org.netwright.project.runs.StoredRun;
import org.slf4j.LoggerFactory;

/// Opens and saves the document. Files are read and written on the side; what came of it is told at home.
public final class Projects {
    private final History history;
    private final ProjectStore store;
    private final SampleLibrary samples;
    private final Threads threads;
    private final MutableCell<Origin> origin = new MutableCell<>(new Origin.Fresh());
    private final MutableCell<Integer> opened = new MutableCell<>(0);
    private final MutableCell<Boolean> busy = new MutableCell<>(false);
    private final MutableCell<Optional<BadInput>> failure = new MutableCell<>(Optional.empty());

    /// Keeps the document of a history.
    public Projects(History history, ProjectStore store, SampleLibrary samples, Threads threads) {
        this.history = history;
        this.store = store;
        this.samples = samples;
        this.threads = threads;
    }

    /// Where the document came from.
    public Cell<Origin> origin() {
        return origin;
    }

    /// The folder that relative paths of the document start at; empty for one that was begun anew.
    public Cell<Optional<ProjectFolder>> folder() {
        return origin.map(from -> switch (from) {
            case Origin.Fresh ignored -> Optional.<ProjectFolder>empty();
            case Origin.Sample(String name) -> Optional.of(samples.project(name));
            case Origin.Kept(var folder) -> Optional.of(folder);
        });
    }

    /// Where the document came from that a run trained.
    Origin originOf(StoredRun run) {
        Path runs = run.folder().path().getParent();
        Path root = runs == null ? null : runs.getParent();
        if (root != null && Files.exists(new ProjectFolder(root).file())) {
            return new Origin.Kept(new ProjectFolder(root));
        }
        String name = run.config().name();
        return samples.names().contains(name) ? new Origin.Sample(name) : new Origin.Fresh();
    }

    /// How many times another document took the place of the one before.
    public Cell<Integer> opened() {
        return opened;
    }

    /// Whether a file is being read or written.
    public Cell<Boolean> busy() {
        return busy;
    }

    /// Why the last file could not be read or written; empty if it could.
    public Cell<Optional<BadInput>> failure() {
        return failure;
    }

    /// The names of the projects that come with the program.
    public List<String> sampleNames() {
        return samples.names();
    }

    /// A document that comes with the program, for what it says about its data.
    public Document sample(String name) throws BadInput {
        return store.open(samples.project(name));
    }

    /// Begins anew with nothing.
    public void begin() {
        take(Document.EMPTY, new Origin.Fresh());
    }

    /// Goes on with what an unexpected end left; it still counts as not saved.
    public void recover(Recovery.Found found) {
        take(found.document(), found.origin());
        history.mark(Document.EMPTY);
    }

    /// Opens a copy of a project that comes with the program.
    public void openSample(String name) {
        open(samples.project(name), new Origin.Sample(name));
    }

    /// Opens a project; one that comes with the program as a copy.
    public void open(ProjectFolder folder) {
        open(folder, samples.ships(folder.path()) ? new Origin.Sample(folder.name()) : new Origin.Kept(folder));
    }

    private void open(ProjectFolder folder, Origin from) {
        onSide(() -> {
            Document document = store.open(folder);
            return () -> {
                take(document, from);
                threads.side().execute(() -> note(from, document)); // the first note takes its time
            };
        });
    }

    /// Saves the document in a folder and keeps it there from now on.
    ///
    /// @param then what to do once it is saved; not done if it could not be
    public void save(ProjectFolder folder, Runnable then) {
        Document document = history.document().get();
        history.seal();
        onSide(() -> {
            if (samples.ships(folder.path())) {
                throw new BadInput(folder.path().toString(), "", Message.of("workspace.project.shipped"));
            }
            store.save(folder, document);
            return () -> {
                origin.set(new Origin.Kept(folder));
                history.mark(document);
                then.run();
            };
        });
    }

    /// Writes a picture or the like where a person wants it.
    public void write(Path file, byte[] content) {
        onSide(() -> {
            try {
                Files.write(file, content);
            } catch (IOException e) {
                throw SafeFile.unwritable(file, e);
            }
            return () -> {};
        });
    }

    /// What a person calls a project is no business of the log.
    private static void note(Origin from, Document document) {
        String what = switch (from) {
            case Origin.Fresh ignored -> "a new project";
            case Origin.Sample(String name) -> "the sample " + name;
            case Origin.Kept ignored -> "a project";
        };
        LoggerFactory.getLogger(Projects.class).info("Opened {} of {} layers", what, document.network().nodes().size());
    }

    private void take(Document document, Origin from) {
        origin.set(from);
        history.reset(document);
        opened.set(opened.get() + 1);
    }

    /// Does something with files on the side, and the rest of it at home; what is wrong becomes the failure.
    void onSide(FileWork work) {
        busy.set(true);
        threads.side().execute(() -> {
            Runnable after = outcome(work);
            threads.home().execute(() -> {
                busy.set(false);
                after.run();
            });
        });
    }

    private Runnable outcome(FileWork work) {
        try {
            Runnable done = work.run();
            return () -> {
                failure.set(Optional.empty());
                done.run();
            };
        } catch (BadInput wrong) {
            LoggerFactory.getLogger(Projects.class).warn("A file was not read or written: {}", wrong.problem().key());
            return () -> failure.set(Optional.of(wrong));
        }
    }

    /// Something that takes its time.
    @FunctionalInterface
    interface FileWork {
        /// Reads or writes, and returns what is to be done at home then.
        Runnable run() throws BadInput;
    }
}
