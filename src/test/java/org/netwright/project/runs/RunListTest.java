package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.training.RehearsedTrainer;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingEvent;

/// What the list of runs knows: how each ended, what was written about it, and what is deleted.
class RunListTest {
    @TempDir
    private Path temporary;

    private Fixture here = new Fixture(Path.of("unset"), RehearsedTrainer.completing());

    @BeforeEach
    void useATemporaryFolder() {
        here = new Fixture(temporary.resolve("user"), RehearsedTrainer.completing());
    }

    private RunFolder run(Fixture with, Consumer<TrainingEvent> events, RunControl control) throws BadInput {
        PreparedRun run = with.prepared("iris");
        RunFolder folder = with.places().fresh(Optional.of(with.samples().project("iris")), "iris", Fixture.NOON);
        with.launcher().train(run, folder, events, control);
        return folder;
    }

    private RunFolder run() throws BadInput {
        return run(here, event -> {}, new RunControl());
    }

    private List<RunEntry> list() throws Exception {
        return new RunIndex(here.user(), here.store()).list();
    }

    private Fixture stopping() {
        return new Fixture(temporary.resolve("user"), RehearsedTrainer.stoppedAfter(4));
    }

    @Test
    void whileItIsTrainedARunIsRunningAndIsNeitherDeletedNorTakenByAnother() throws Exception {
        PreparedRun other = here.prepared("iris");
        run(here, event -> {
            if (event instanceof TrainingEvent.EpochDone(var record, boolean best) && record.epoch() == 3) {
                whileRunning(other);
            }
        }, new RunControl());

        assertThat(list()).singleElement().extracting(RunEntry::ending).isEqualTo(RunEnding.COMPLETE);
    }

    private void whileRunning(PreparedRun again) {
        try {
            RunEntry entry = list().getFirst();
            assertThat(entry.ending()).isEqualTo(RunEnding.RUNNING);
            assertThat(entry.epochs()).isEqualTo(3);
            var folder = new RunFolder(here.user().resolve("runs").resolve(entry.folder()));
            assertThat(complaint(() -> here.store().delete(folder))).contains("being trained at this moment");
            assertThat(complaint(() -> here.launcher().resume(again, folder, event -> {}, new RunControl())))
                    .contains("being trained at this moment");
            assertThat(folder.config()).exists();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRunThatSomeoneStoppedIsToldFromOneWhoseProgramEnded() throws Exception {
        run(stopping(), event -> {}, new RunControl());
        assertThat(list()).singleElement().satisfies(entry -> {
            assertThat(entry.ending()).isEqualTo(RunEnding.STOPPED);
            assertThat(entry.epochs()).isEqualTo(4);
            assertThat(entry.bestEpoch()).isEqualTo(4);
        });

        var leaving = new RunControl();
        run(stopping(), event -> leaving.leave(), leaving);
        assertThat(list()).extracting(RunEntry::ending).containsExactlyInAnyOrder(RunEnding.STOPPED, RunEnding.INTERRUPTED);
    }

    @Test
    void whatTheTestOfAStoppedRunCameToIsListedUntilItHasABetterEpoch() throws Exception {
        RunFolder folder = run(stopping(), event -> {}, new RunControl());
        assertThat(list().getFirst().figure("test_accuracy")).isEmpty();
        Files.createDirectories(folder.best().getParent());
        Safetensors.write(folder.best(), WeightsFile.of(Weights.of(Map.of()), Map.of()));
        Examination found = ScriptedEvaluation.evaluator()
                .evaluate(here.store().open(folder), Optional.empty(), (done, of) -> true)
                .orElseThrow();

        here.store().tested(found);

        double accuracy = found.evaluation().figures().get("accuracy").number().orElseThrow();
        assertThat(list()).singleElement().extracting(RunEntry::ending).isEqualTo(RunEnding.STOPPED);
        assertThat(list().getFirst().figure("test_accuracy")).hasValue(accuracy);
        Files.writeString(folder.tested(), "{\"epoch\": 3, \"figures\": {\"test_accuracy\": 0.5}}");
        Files.delete(here.user().resolve("runs.db"));
        assertThat(list().getFirst().figure("test_accuracy")).as("of another epoch").isEmpty();
    }

    @Test
    void aRunWhoseProgramWasKilledIsInterruptedEvenIfItsNumberIsGivenToAnother() throws Exception {
        RunFolder folder = run(stopping(), event -> {}, new RunControl());
        Path state = folder.path().resolve("state.json");
        Files.writeString(state, "{\"state\": \"running\", \"process\": 2147483646}");
        assertThat(list()).singleElement().extracting(RunEntry::ending).isEqualTo(RunEnding.STOPPED);
        Files.delete(here.user().resolve("runs.db"));
        assertThat(list()).singleElement().extracting(RunEntry::ending).isEqualTo(RunEnding.INTERRUPTED);

        long self = ProcessHandle.current().pid();
        Files.writeString(state, "{\"state\": \"running\", \"process\": " + self + "}");
        assertThat(list()).singleElement().extracting(RunEntry::ending).isEqualTo(RunEnding.RUNNING);
        Files.writeString(
                state,
                "{\"state\": \"running\", \"process\": " + self + ", \"since\": \"2001-01-01T00:00:00Z\"}");
        assertThat(list()).singleElement().extracting(RunEntry::ending).isEqualTo(RunEnding.INTERRUPTED);
    }

    @Test
    void tagsAndNotesAreKeptInTheRunsFolderAndInTheIndex() throws Exception {
        RunFolder folder = run();
        RunNotes notes = new RunNotes(List.of(), "Better on \"ankle boots\".\nTry a lower rate.").tagged(" baseline, for the board,, baseline ");

        here.store().note(folder, notes);

        assertThat(notes.tags()).containsExactly("baseline", "for the board");
        assertThat(list()).singleElement().extracting(RunEntry::notes).isEqualTo(notes);
        Files.delete(here.user().resolve("runs.db"));
        assertThat(list()).singleElement().extracting(RunEntry::notes).isEqualTo(notes);
        assertThat(RunStore.notes(folder)).isEqualTo(notes);
    }

    @Test
    void aDeletedRunIsGoneFromTheDiskAndFromTheListAndNoOtherIs() throws Exception {
        RunFolder first = run();
        RunFolder second = run();

        here.store().delete(first);

        assertThat(first.path()).doesNotExist();
        assertThat(first.path().getParent()).isDirectoryNotContaining(path -> path.toString().endsWith(".deleted"));
        assertThat(list()).extracting(RunEntry::folder).containsExactly(second.name());
    }

    @Test
    void aFolderThatIsNoRunIsNotDeleted() throws Exception {
        Path mine = Files.createDirectories(temporary.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "years of work");

        assertThat(complaint(() -> here.store().delete(new RunFolder(mine)))).contains("not the folder of a run");
        assertThat(mine.resolve("thesis.txt")).exists();
    }

    @Test
    void runsThatCameOrWentBesideTheIndexAreFound() throws Exception {
        RunFolder first = run();
        RunFolder second = run();
        assertThat(list()).hasSize(2);

        Folders.delete(first.path());
        Files.move(second.path(), second.path().resolveSibling("renamed"));

        assertThat(list()).extracting(RunEntry::folder).containsExactly("renamed");
    }

    @Test
    void anIndexOfAnEarlierVersionIsMadeAnew() throws Exception {
        run();
        Files.delete(here.user().resolve("runs.db"));
        try (var old = DriverManager.getConnection("jdbc:sqlite:" + here.user().resolve("runs.db"));
                var statement = old.createStatement()) {
            statement.execute("create table run (folder text primary key, name text not null, complete integer)");
            statement.execute("insert into run values ('gone', 'iris', 1)");
        }

        assertThat(list()).singleElement().extracting(RunEntry::ending).isEqualTo(RunEnding.COMPLETE);
    }

    @Test
    void whatTheIndexKeepsOfARunComesBackEqual() throws Exception {
        RunEntry entry = here.store().entry(run()).with(new RunNotes(List.of("a"), "b"));

        assertThat(EntryFormat.entry(EntryFormat.line(entry))).isEqualTo(entry);
    }

    private static String complaint(Trying what) {
        return catchThrowableOfType(BadInput.class, what::run).sentence(Words.english());
    }

    @FunctionalInterface
    private interface Trying {
        void run() throws Exception;
    }
}
