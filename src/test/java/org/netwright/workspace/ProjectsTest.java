package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.sources.StandardSources;
import org.netwright.layer.LayerCatalog;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;

/// Opening, saving, and what an unexpected end leaves, with real files.
class ProjectsTest {
    @TempDir
    Path temporary;

    private final LayerCatalog catalog = StandardLayers.catalog();
    private final ProjectStore store = new ProjectStore(new ProjectFormat(catalog, StandardSources.catalog()));
    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, catalog);
    private final List<Runnable> clock = new ArrayList<>();
    private SampleLibrary samples = new SampleLibrary(Path.of("unset"));
    private UserFolder user = new UserFolder(Path.of("unset"));
    private Projects projects = new Projects(history, store, samples, Threads.CALLING);

    @BeforeEach
    void files() throws BadInput {
        samples = new SampleLibrary(temporary.resolve("samples"));
        user = new UserFolder(temporary.resolve("user"));
        projects = new Projects(history, store, samples, Threads.CALLING);
        store.save(samples.project("shipped"), Document.EMPTY.choosing("plan 1"));
    }

    @Test
    void whatIsSavedCanBeOpenedAgain() {
        add("dense");
        Document drawn = history.document().get();
        ProjectFolder folder = new ProjectFolder(temporary.resolve("mine.netwright"));
        projects.save(folder, () -> {});
        assertThat(history.changed().get()).isFalse();
        projects.begin();
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
        projects.open(folder);
        assertThat(history.document().get()).isEqualTo(drawn);
        assertThat(projects.origin().get()).isEqualTo(new Origin.Kept(folder));
    }

    @Test
    void aSampleOpensAsACopyAndIsNeverWrittenTo() throws IOException {
        projects.openSample("shipped");
        byte[] before = Files.readAllBytes(samples.project("shipped").file());
        add("dense");
        projects.save(samples.project("shipped"), () -> {});
        assertThat(projects.failure().get()).isPresent();
        assertThat(Files.readAllBytes(samples.project("shipped").file())).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoProjectIsRefusedAndTheDocumentStays() throws IOException {
        add("dense");
        Document drawn = history.document().get();
        ProjectFolder folder = new ProjectFolder(temporary.resolve("broken.netwright"));
        Files.createDirectories(folder.path());
        Files.writeString(folder.file(), "{");
        projects.open(folder);
        assertThat(projects.failure().get()).isPresent();
        assertThat(history.document().get()).isEqualTo(drawn);
        assertThat(projects.busy().get()).isFalse();
    }

    @Test
    void anEditMadeWhileSavingIsStillUnsaved() {
        var waiting = new ArrayList<Runnable>();
        projects = new Projects(history, store, samples, new Threads(Runnable::run, waiting::add));
        add("dense");
        projects.save(new ProjectFolder(temporary.resolve("mine.netwright")), () -> {});
        add("flatten");
        waiting.forEach(Runnable::run);
        assertThat(history.changed().get()).isTrue();
    }

    @Test
    void anUnexpectedEndLeavesWhatWasNotSaved() throws BadInput {
        var recovery = new Recovery(store, user);
        autosave(recovery);
        add("dense");
        pass();
        Recovery.Found found = new Recovery(store, user).find().orElseThrow();
        assertThat(found).isEqualTo(new Recovery.Found(history.document().get(), new Origin.Fresh()));

        projects.begin();
        projects.recover(found);
        assertThat(history.document().get()).isEqualTo(found.document());
        assertThat(history.changed().get()).isTrue();
    }

    @Test
    void theUnsavedStateOfAKeptProjectIsFoundBesideIt() throws BadInput {
        ProjectFolder folder = new ProjectFolder(temporary.resolve("mine.netwright"));
        projects.save(folder, () -> {});
        autosave(new Recovery(store, user));
        add("dense");
        pass();
        assertThat(new Recovery(store, user).find()).contains(
                new Recovery.Found(history.document().get(), new Origin.Kept(folder)));
        assertThat(store.open(folder)).isEqualTo(Document.EMPTY);
    }

    @Test
    void theUnsavedCopyOfASampleIsStillItsCopy() throws BadInput {
        projects.openSample("shipped");
        autosave(new Recovery(store, user));
        add("dense");
        pass();
        assertThat(new Recovery(store, user).find()).contains(
                new Recovery.Found(history.document().get(), new Origin.Sample("shipped")));
        projects.begin();
        add("dense");
        pass();
        assertThat(new Recovery(store, user).find()).contains(
                new Recovery.Found(history.document().get(), new Origin.Fresh()));
    }

    @Test
    void anOrderlyEndLeavesNothing() throws BadInput {
        Autosave autosave = autosave(new Recovery(store, user));
        add("dense");
        pass();
        autosave.close();
        assertThat(new Recovery(store, user).find()).isEmpty();
    }

    @Test
    void savingOrUndoingLeavesNothingToRecover() throws BadInput {
        autosave(new Recovery(store, user));
        add("dense");
        pass();
        history.undo();
        assertThat(new Recovery(store, user).find()).isEmpty();
        history.redo();
        pass();
        assertThat(new Recovery(store, user).find()).isPresent();
        projects.save(new ProjectFolder(temporary.resolve("mine.netwright")), () -> {});
        assertThat(new Recovery(store, user).find()).isEmpty();
    }

    @Test
    void manyChangesInAShortTimeAreKeptOnce() {
        autosave(new Recovery(store, user));
        add("dense");
        add("dense");
        add("dense");
        assertThat(clock).hasSize(1);
    }

    private Autosave autosave(Recovery recovery) {
        Later later = (Duration time, Runnable task) -> {
            clock.add(task);
            return () -> clock.remove(task);
        };
        var autosave = new Autosave(history, projects.origin(), recovery, Threads.CALLING, later);
        autosave.begin();
        return autosave;
    }

    private void pass() {
        var due = List.copyOf(clock);
        clock.clear();
        due.forEach(Runnable::run);
    }

    private void add(String kind) {
        editor.add(catalog.get(kind), new Point(0, 0), Optional.empty());
    }
}
