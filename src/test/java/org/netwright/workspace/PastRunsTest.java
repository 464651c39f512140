package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunNotes;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.RunsOnDisk;
import org.netwright.project.runs.StoredRun;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// The runs of the open project and those that are looked at, everything at once on the calling thread.
class PastRunsTest {
    @TempDir
    private Path temporary;

    private final SampleLibrary samples = new SampleLibrary(Path.of("samples").toAbsolutePath());
    private final MutableCell<Optional<ProjectFolder>> project = new MutableCell<>(Optional.empty());
    private final List<PastRuns> made = new ArrayList<>();

    @BeforeEach
    void runsOfTwoSamples() throws BadInput {
        for (String name : List.of("one", "two", "three")) {
            RunsOnDisk.of("iris", temporary.resolve("runs").resolve(name));
        }
        RunsOnDisk.of("reviews", temporary.resolve("runs").resolve("other"));
        var places = new RunPlaces(samples, new UserFolder(temporary));
        var store = new RunStore(new RunFormat(StandardLayers.catalog(), StandardSources.catalog()), places);
        var runs = new Runs(new Idle(), Runnable::run, Runnable::run, InstantSource.system());
        made.add(new PastRuns(store, places, project, runs, Threads.CALLING));
        project.set(Optional.of(samples.project("iris")));
    }

    private PastRuns past() {
        return made.getFirst();
    }

    private List<String> names() {
        return past().all().get().stream().map(RunEntry::folder).sorted().toList();
    }

    @Test
    void ofAllRunsInTheUsersFolderOnlyThoseOfTheOpenSampleAreListed() {
        assertThat(names()).containsExactly("one", "three", "two");

        project.set(Optional.of(samples.project("reviews")));
        assertThat(names()).containsExactly("other");

        project.set(Optional.empty());
        assertThat(names()).isEmpty();
    }

    @Test
    void runsThatStayChosenKeepTheirPlacesAndSoTheirColours() {
        past().choose(List.of("two"));
        past().choose(List.of("one", "two"));
        past().choose(List.of("three", "one", "two"));

        assertThat(past().chosen().get()).containsExactly("two", "one", "three");
        assertThat(past().opened().get()).extracting(StoredRun::folder).extracting(RunFolder::name)
                .containsExactly("two", "one", "three");
    }

    @Test
    void whenAProjectIsOpenedItsNewestRunIsLookedAt() {
        assertThat(past().chosen().get()).containsExactly(past().all().get().getFirst().folder());
        assertThat(past().opened().get()).hasSize(1);
    }

    @Test
    void anotherProjectHasOtherRunsToLookAtAndTheFirstOnesAreThereAgainAfterIt() {
        past().choose(List.of("one", "two"));

        project.set(Optional.of(samples.project("reviews")));
        assertThat(past().chosen().get()).containsExactly("other");

        project.set(Optional.of(samples.project("iris")));
        assertThat(past().chosen().get()).containsExactly("one", "two");
    }

    @Test
    void aRunThatIsDeletedIsNoLongerLookedAt() {
        past().choose(List.of("one", "two"));

        past().delete(List.of("one"));

        assertThat(names()).containsExactly("three", "two");
        assertThat(past().chosen().get()).containsExactly("two");
        assertThat(past().failure().get()).isEmpty();
        assertThat(temporary.resolve("runs").resolve("one")).doesNotExist();
    }

    @Test
    void whatCannotBeDeletedIsSaidAndStays() {
        past().delete(List.of("nothing-of-this-name"));

        assertThat(past().failure().get()).hasValueSatisfying(
                wrong -> assertThat(wrong.sentence(Words.english())).contains("not the folder of a run"));
        assertThat(names()).hasSize(3);
    }

    @Test
    void whatIsWrittenAboutARunIsThereWhenTheListIsReadAgain() {
        var notes = new RunNotes(List.of("baseline"), "the one to beat");
        past().note("two", notes);

        past().refresh();

        assertThat(past().all().get()).filteredOn(entry -> entry.folder().equals("two"))
                .singleElement().extracting(RunEntry::notes).isEqualTo(notes);
    }

    /// Nobody trains here.
    private static final class Idle implements Runner {
        @Override
        public RunResult run(
                Document document, Optional<ProjectFolder> folder, Consumer<TrainingEvent> events, RunControl control) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public RunResult resume(Consumer<TrainingEvent> events, RunControl control) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public RunResult resume(RunFolder run, Consumer<TrainingEvent> events, RunControl control) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public RunResult branch(Checkpoint from, Drawn job, Consumer<TrainingEvent> events, RunControl control) {
            throw new AssertionError("nobody asked for it");
        }
    }
}
