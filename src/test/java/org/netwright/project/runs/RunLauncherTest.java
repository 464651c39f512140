package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.files.ProjectStore;
import org.netwright.training.PlanChoices;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.RehearsedTrainer;
import org.netwright.training.TrainingEvent;

class RunLauncherTest {
    @TempDir
    private Path temporary;

    private Fixture here = new Fixture(Path.of("unset"), RehearsedTrainer.completing());

    @BeforeEach
    void useATemporaryFolder() {
        here = new Fixture(temporary.resolve("user"), RehearsedTrainer.completing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fashion", "cifar10", "iris", "reviews"})
    void aRunsFolderTellsAllThatIsNeededToComeBackToIt(String sample) throws BadInput {
        PreparedRun run = here.prepared(sample);
        var folder = new RunFolder(temporary.resolve("run"));

        RunResult result = here.launcher().train(run, folder, event -> {}, new RunControl());
        StoredRun stored = here.store().open(folder);

        assertThat(stored.config()).isEqualTo(run.config());
        assertThat(stored.history()).hasSize(15);
        assertThat(stored.complete()).isPresent();
        assertThat(stored.complete().get().test()).isEqualTo(result.test());
        assertThat(stored.complete().get().weightsSha256()).isEqualTo(result.weightsSha256());
        PreparedRun again = here.launcher().prepare(stored, Optional.empty());
        assertThat(again.program()).isEqualTo(run.program());
        assertThat(again.split().train()).isEqualTo(run.split().train());
        assertThat(again.split().test()).isEqualTo(run.split().test());
        assertThat(again.samples().schema()).isEqualTo(run.samples().schema());
    }

    @Test
    void aStoppedRunGoesOnWhereItStopped() throws BadInput {
        var stopping = new Fixture(temporary.resolve("user"), RehearsedTrainer.stoppedAfter(8));
        RunLauncher launcher = stopping.launcher();
        var folder = new RunFolder(temporary.resolve("run"));
        launcher.train(stopping.prepared("iris"), folder, event -> {}, new RunControl());
        StoredRun half = stopping.store().open(folder);

        assertThat(half.result()).isEmpty();
        assertThat(half.history()).hasSize(8);

        launcher.resume(launcher.prepare(half, Optional.empty()), folder, event -> {}, new RunControl());
        assertThat(stopping.store().open(folder).history()).hasSize(15);
        assertThat(stopping.store().open(folder).complete()).isPresent();
    }

    @Test
    void halfALineAtTheEndOfTheFiguresIsLeftOut() throws Exception {
        var folder = new RunFolder(temporary.resolve("run"));
        here.launcher().train(here.prepared("iris"), folder, event -> {}, new RunControl());
        String lines = Files.readString(folder.metrics());
        Files.writeString(folder.metrics(), lines.substring(0, lines.length() - 20));

        assertThat(here.store().open(folder).history()).hasSize(14);
    }

    @Test
    void runsOfASampleGoToTheUsersFolderAndTheSampleStaysAsItWas() throws Exception {
        ProjectFolder sample = here.samples().project("iris");

        RunFolder folder = here.places().fresh(Optional.of(sample), "iris", Fixture.NOON);
        here.launcher().train(here.prepared("iris"), folder, event -> {}, new RunControl());

        assertThat(folder.path()).startsWith(here.user().resolve("runs")).exists();
        try (Stream<Path> entries = Files.list(sample.path())) {
            assertThat(entries).containsExactly(sample.file());
        }
        assertThat(new RunIndex(here.user(), here.store()).list())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.ending()).isEqualTo(RunEnding.COMPLETE);
                    assertThat(entry.name()).isEqualTo("iris");
                    assertThat(entry.bestEpoch()).isEqualTo(15);
                    assertThat(entry.figure("validation_loss")).hasValue(0.1);
                    assertThat(entry.figure("test_accuracy")).hasValue(0.875);
                    assertThat(entry.planned()).isEqualTo(15);
                    assertThat(entry.parameters()).isPositive();
                    assertThat(entry.bytes()).isPositive();
                });
    }

    @Test
    void twoRunsOfOneSecondHaveFoldersOfTheirOwn() throws Exception {
        RunFolder first = here.places().fresh(Optional.empty(), "a/b: c", Fixture.NOON);
        Files.createDirectories(first.path());
        RunFolder second = here.places().fresh(Optional.empty(), "a/b: c", Fixture.NOON);

        assertThat(first.path().getFileName().toString()).endsWith("-a-b-c");
        assertThat(second.path()).isNotEqualTo(first.path());
    }

    @Test
    void anIndexThatIsDamagedOrGoneIsMadeAgainFromTheFolders() throws Exception {
        ProjectFolder sample = here.samples().project("iris");
        RunFolder folder = here.places().fresh(Optional.of(sample), "iris", Fixture.NOON);
        here.launcher().train(here.prepared("iris"), folder, event -> {}, new RunControl());
        var index = new RunIndex(here.user(), here.store());
        List<RunEntry> before = index.list();

        Files.writeString(here.user().resolve("runs.db"), "this is no database, but long enough to be taken for one");
        assertThat(index.list()).isEqualTo(before).hasSize(1);

        Files.delete(here.user().resolve("runs.db"));
        assertThat(index.list()).isEqualTo(before);
    }

    @Test
    void aRunThatCannotBeWrittenStopsAndSaysWhy() throws Exception {
        var folder = new RunFolder(temporary.resolve("run"));
        PreparedRun run = here.prepared("iris");
        var events = new ArrayList<TrainingEvent>();

        BadInput complaint = catchThrowableOfType(BadInput.class, () -> here.launcher().train(run, folder, event -> {
            events.add(event);
            if (event instanceof TrainingEvent.Started) {
                replaceByFolder(folder.metrics());
            }
        }, new RunControl()));

        assertThat(complaint).isNotNull();
        assertThat(complaint.sentence(Words.english())).contains("could not be written");
        assertThat(events).filteredOn(event -> event instanceof TrainingEvent.EpochDone).hasSize(1);
    }

    private static void replaceByFolder(Path file) {
        try {
            Files.delete(file);
            Files.createDirectory(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFolderWithSomethingInItIsNotTaken() throws Exception {
        Files.createDirectories(temporary.resolve("run"));
        Files.writeString(temporary.resolve("run/mine.txt"), "mine");

        BadInput complaint = catchThrowableOfType(BadInput.class, () -> here.launcher()
                .train(here.prepared("iris"), new RunFolder(temporary.resolve("run")), event -> {}, new RunControl()));

        assertThat(complaint.sentence(Words.english())).contains("something is in this one");
        assertThat(temporary.resolve("run")).isDirectoryContaining("glob:**/mine.txt");
    }

    @Test
    void aDrawingThatCannotBeTrainedIsRefusedWithItsFirstProblem() throws Exception {
        Document iris = here.document("iris");
        Document cut = iris.with(Edits.apply(iris.network(), new Edit.Disconnect(Link.of("n2", "n3"))));

        assertThat(refusal(cut, iris.plan().get(PlanParams.BATCH))).contains("dense 2: Input is not connected");
        assertThat(refusal(iris.with(iris.plan().with(PlanParams.LOSS, PlanChoices.LossKind.HUBER)), 8))
                .contains("which does not suit the output \"species\"");
        assertThat(refusal(new Document(iris.network(), Optional.empty(), iris.plans(), iris.chosen()), 8))
                .contains("No data is chosen yet");
    }

    private String refusal(Document document, int batch) {
        BadInput complaint = catchThrowableOfType(BadInput.class, () -> here.launcher()
                .prepare(document, document.plan().with(PlanParams.BATCH, batch), Optional.of(here.samples().project("iris")), Fixture.NOON));
        return complaint.sentence(Words.english());
    }

    @Test
    void aRunIsNotContinuedOnOtherData() throws Exception {
        var folder = new RunFolder(temporary.resolve("run"));
        here.launcher().train(here.prepared("iris"), folder, event -> {}, new RunControl());
        Path fewer = temporary.resolve("iris.csv");
        List<String> rows = Files.readAllLines(here.samples().data("iris").resolve("iris.csv"));
        Files.write(fewer, rows.subList(0, 121));

        BadInput complaint = catchThrowableOfType(BadInput.class, () -> here.launcher()
                .prepare(here.store().open(folder), Optional.of(fewer)));

        assertThat(complaint.sentence(Words.english())).contains("began with 150 samples, but there are 120");
    }

    @Test
    void aFolderThatIsNoRunIsSaidToBeNone() throws Exception {
        assertThat(catchThrowableOfType(BadInput.class, () -> here.store().open(new RunFolder(temporary)))
                        .sentence(Words.english()))
                .contains("not the folder of a run");
    }

    @Test
    void aProjectThatIsNoSampleKeepsItsRuns() throws Exception {
        var project = new ProjectFolder(temporary.resolve("mine.netwright"));
        ProjectStore projects = here.projects();
        projects.save(project, here.document("iris"));

        RunFolder folder = here.places().fresh(Optional.of(project), "mine", Fixture.NOON);
        here.launcher().train(here.prepared("iris"), folder, event -> {}, new RunControl());

        assertThat(folder.path().getParent()).isEqualTo(project.path().resolve("runs"));
        assertThat(new RunIndex(project.path(), here.store()).list()).hasSize(1);
    }
}
