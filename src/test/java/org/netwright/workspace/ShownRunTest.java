package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.RunsOnDisk;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;
import org.netwright.training.Vitals;

/// Which run is looked into, with runs of another day on the disk; everything at once on the calling thread.
class ShownRunTest {
    @TempDir
    private Path temporary;

    private final SampleLibrary samples = new SampleLibrary(Path.of("samples").toAbsolutePath());
    private final MutableCell<Optional<ProjectFolder>> project = new MutableCell<>(Optional.empty());
    private final MutableCell<Document> document = new MutableCell<>(Document.EMPTY);
    private final ProjectStore projects =
            new ProjectStore(new ProjectFormat(StandardLayers.catalog(), StandardSources.catalog()));
    private final Runs runs = new Runs(new Begins(), Runnable::run, Runnable::run, () -> Instant.EPOCH);
    private final List<PastRuns> pasts = new ArrayList<>();
    private final List<ShownRun> shown = new ArrayList<>();

    @BeforeEach
    void runsOfAnotherDay() throws BadInput {
        RunsOnDisk.of("iris", temporary.resolve("runs").resolve("old"));
        RunsOnDisk.of("iris", temporary.resolve("runs").resolve("new"));
        RunsOnDisk.of("reviews", temporary.resolve("runs").resolve("other"));
        var places = new RunPlaces(samples, new UserFolder(temporary));
        var store = new RunStore(new RunFormat(StandardLayers.catalog(), StandardSources.catalog()), places);
        pasts.add(new PastRuns(store, places, project, runs, Threads.CALLING));
        shown.add(new ShownRun(past(), runs, document));
    }

    private PastRuns past() {
        return pasts.getFirst();
    }

    private void open(String name) throws BadInput {
        document.set(projects.open(samples.project(name)));
        project.set(Optional.of(samples.project(name)));
    }

    private String name() {
        return shown.getFirst().run().get().map(RunFolder::name).orElse("none");
    }

    private String newest() {
        return past().all().get().getFirst().folder();
    }

    @Test
    void withAProjectTheNewestRunOfItsNetworkIsThere() throws BadInput {
        open("iris");
        assertThat(name()).isEqualTo(newest());
        open("reviews");
        assertThat(name()).isEqualTo("other");
    }

    @Test
    void beforeOneTrainsTheCurvesAreThoseOfTheRunThatIsShown() throws BadInput {
        try (var curves = new ShownCurves(past(), runs, shown.getFirst())) {
            assertThat(curves.curves().get()).isEqualTo(Curves.NONE);
            open("iris");
            assertThat(curves.earlier().get()).contains(newest());
            assertThat(curves.curves().get().epochs()).isNotEmpty();
            assertThat(curves.curves().get().best()).isPresent();
            var seen = new ArrayList<Optional<String>>();
            curves.earlier().listen(seen::add);
            runs.start(document.get(), project.get());
            assertThat(seen).first().isEqualTo(Optional.empty());
            assertThat(curves.curves().get()).isEqualTo(Curves.NONE);
        }
    }

    @Test
    void anEarlierRunThatIsChosenShowsItsCurvesUntilThoseOfTheOneThatTrainedAreWantedAgain() throws BadInput {
        try (var curves = new ShownCurves(past(), runs, shown.getFirst())) {
            open("iris");
            assertThat(curves.leftOwn().get()).as("nothing trained yet").isFalse();
            runs.start(document.get(), project.get());
            RunFolder own = runs.kept().get().orElseThrow();
            shown.getFirst().choose(past().folder("old"));
            assertThat(curves.earlier().get()).contains("old");
            assertThat(curves.curves().get().epochs()).isNotEmpty();
            assertThat(curves.behind().get()).as("nothing stands behind it").isEmpty();
            assertThat(curves.leftOwn().get()).isTrue();

            shown.getFirst().choose(own);
            assertThat(curves.earlier().get()).isEmpty();
            assertThat(curves.curves().get()).isEqualTo(Curves.NONE);
            assertThat(curves.leftOwn().get()).isFalse();
        }
    }

    @Test
    void howLayersLearnIsToldOfTheOneThatTrainedOnly() throws BadInput {
        open("iris");
        runs.start(document.get(), project.get());
        RunFolder own = runs.kept().get().orElseThrow();
        var vitals = runs.learning().vitals();
        assertThat(vitals.get()).isNotEmpty();
        shown.getFirst().choose(past().folder("old"));
        assertThat(vitals.get()).isEmpty();
        shown.getFirst().choose(own);
        assertThat(vitals.get()).isNotEmpty();
        shown.getFirst().choose(past().folder("old"));
        runs.start(document.get(), project.get());
        assertThat(vitals.get()).isNotEmpty();
    }

    @Test
    void theCurvesOfTheOneThatTrainsAlwaysComeFirst() throws BadInput {
        try (var curves = new ShownCurves(past(), runs, shown.getFirst())) {
            open("iris");
            runs.start(document.get(), project.get());
            shown.getFirst().choose(past().folder("old"));
            runs.start(document.get(), project.get());
            assertThat(curves.earlier().get()).isEmpty();
            assertThat(curves.curves().get()).isEqualTo(Curves.NONE);
        }
    }

    @Test
    void aTrainingIsComparedWithTheEarlierRunThatWasSeenWhenItBegan() throws BadInput {
        try (var curves = new ShownCurves(past(), runs, shown.getFirst())) {
            open("iris");
            var seen = curves.curves().get().epochs();
            runs.start(document.get(), project.get());
            assertThat(runs.before().get()).isNotEmpty().isEqualTo(seen);
            assertThat(curves.behind().get()).isEqualTo(seen);
        }
    }

    @Test
    void theFirstTrainingOfADrawingIsComparedWithTheNewestRunOnItsData() throws BadInput {
        try (var curves = new ShownCurves(past(), runs, shown.getFirst())) {
            document.set(projects.open(samples.project("iris")).with(Network.EMPTY));
            project.set(Optional.of(samples.project("iris")));
            assertThat(curves.earlier().get()).as("they are not shown").isEmpty();
            runs.start(document.get(), project.get());
            assertThat(curves.behind().get()).isNotEmpty();
        }
    }

    @Test
    void aRunThatIsGoneOnWithIsNotComparedWithItself() throws BadInput {
        try (var curves = new ShownCurves(past(), runs, shown.getFirst())) {
            open("iris");
            runs.resume(past().folder(newest()), document.get().network());
            assertThat(curves.behind().get()).isEmpty();
        }
    }

    @Test
    void whereTheCardsLieAndWhatIsNotedMakesNoDifference() throws BadInput {
        Document iris = projects.open(samples.project("iris"));
        var nodes = new LinkedHashMap<String, Node>();
        iris.network().nodes().forEach((id, node) -> nodes.put(id, node.moved(new Point(7, 7)).noted("mine")));
        document.set(iris.with(new Network(nodes, iris.network().links())));
        project.set(Optional.of(samples.project("iris")));
        assertThat(name()).isEqualTo(newest());
    }

    @Test
    void ofADrawingThatNoneTrainedThereIsNone() throws BadInput {
        document.set(projects.open(samples.project("iris")).with(Network.EMPTY));
        project.set(Optional.of(samples.project("iris")));
        assertThat(name()).isEqualTo("none");
    }

    @Test
    void theOneThatIsDeletedGivesWayToTheNextNewest() throws BadInput {
        open("iris");
        String first = newest();
        past().delete(List.of(first));
        assertThat(name()).isEqualTo(newest()).isNotEqualTo(first);
    }

    @Test
    void theOneThatTrainsIsShownUntilAPersonChoosesAnother() throws BadInput {
        open("iris");
        runs.start(document.get(), project.get());
        assertThat(name()).isEqualTo("trained");
        shown.getFirst().choose(past().folder("old"));
        assertThat(name()).isEqualTo("old");
        runs.start(document.get(), project.get());
        assertThat(name()).isEqualTo("trained");
    }

    @Test
    void whenTheRunIsForgottenWithItsProjectTheNewestOnTheDiskIsThereAgain() throws BadInput {
        open("iris");
        runs.start(document.get(), project.get());
        runs.forget();
        assertThat(name()).isEqualTo(newest());
    }

    /// Begins, takes no step and ends.
    private final class Begins implements AlikeRunner {
        @Override
        public RunResult resume(Consumer<TrainingEvent> events, RunControl control) {
            events.accept(new TrainingEvent.Started(1, 1, 1, List.of()));
            var vitals = new LinkedHashMap<String, Vitals>();
            document.get().network().nodes().values().forEach(node -> vitals.put(node.name(), new Vitals(1, 0.1, 0.01, Double.NaN)));
            events.accept(new TrainingEvent.Snapshot(1, 1, new LinkedHashMap<>(), vitals));
            var ended = new RunResult(new RunResult.Outcome.Stopped(), List.of(), 0, new LinkedHashMap<>(), "");
            events.accept(new TrainingEvent.Finished(ended));
            return ended;
        }

        @Override
        public Optional<RunFolder> folder() {
            return Optional.of(new RunFolder(Path.of("trained")));
        }
    }
}
