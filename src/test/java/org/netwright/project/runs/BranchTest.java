package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.DjlTrainer;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Node;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.training.EpochRecord;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingPlan;

/// Runs that go on from the weights of others, trained by the real engine.
@Tag("engine")
class BranchTest {
    private static final Words WORDS = Words.english();

    @TempDir
    private Path temporary;

    private Fixture here = new Fixture(Path.of("unset"), new DjlTrainer());
    private final List<TrainingEvent> events = new ArrayList<>();

    @BeforeEach
    void useATemporaryFolder() {
        here = new Fixture(temporary.resolve("user"), new DjlTrainer());
    }

    private RunFolder parent() throws Exception {
        var folder = new RunFolder(temporary.resolve("parent"));
        train(prepared(document()), folder);
        return folder;
    }

    private Document document() throws BadInput {
        Document iris = here.document("iris");
        return iris.with(iris.plan().with(PlanParams.EPOCHS, 6).with(PlanParams.THREADS, 1));
    }

    private PreparedRun prepared(Document document) throws BadInput {
        return here.launcher().prepare(document, document.plan(), Optional.of(here.samples().project("iris")), Fixture.NOON);
    }

    private RunResult train(PreparedRun run, RunFolder folder) throws BadInput {
        events.clear();
        return here.launcher().train(run, folder, events::add, new RunControl());
    }

    private PreparedRun branch(Document document, RunFolder from) throws BadInput {
        return here.launcher().branch(prepared(document), new Checkpoint(from, Checkpoint.Epoch.LAST));
    }

    private List<String> said() {
        return events.stream()
                .filter(event -> event instanceof TrainingEvent.Warning)
                .map(event -> event instanceof TrainingEvent.Warning(var message) ? WORDS.of(message) : "")
                .toList();
    }

    @Test
    void aBranchThatDoesNotLearnHasTheWeightsOfItsParentToTheLastBit() throws Exception {
        RunFolder parent = parent();
        String digest = here.store().open(parent).complete().orElseThrow().weightsSha256();
        Document still = document();
        TrainingPlan frozen = still.plan().with(PlanParams.LEARNING_RATE, 0.0).with(PlanParams.EPOCHS, 1);
        var folder = new RunFolder(temporary.resolve("branch"));

        RunResult result = train(branch(still.with(frozen), parent), folder);

        assertThat(result.weightsSha256()).isEqualTo(digest);
        assertThat(here.store().open(folder).config().parent()).contains(new Parent("parent", 6));
        assertThat(said()).singleElement().asString().isEqualTo("Begins with all weights of epoch 6 of \"parent\".");
        double before = here.store().open(parent).history().getLast().metrics().get("validation_loss");
        assertThat(result.history().getFirst().metrics().get("validation_loss")).isEqualTo(before);
    }

    @Test
    void theParentStaysAsItIs() throws Exception {
        RunFolder parent = parent();
        List<Path> files = files(parent);
        List<Integer> bytes = hashes(files);

        train(branch(document(), parent), new RunFolder(temporary.resolve("branch")));

        assertThat(files(parent)).isEqualTo(files);
        assertThat(hashes(files)).isEqualTo(bytes);
    }

    @Test
    void aBranchThatWasInterruptedInItsFirstEpochGoesOnThoughItsParentIsDeleted() throws Exception {
        RunFolder parent = parent();
        PreparedRun branch = branch(document(), parent);
        RunResult alone = train(branch, new RunFolder(temporary.resolve("alone")));
        var folder = new RunFolder(temporary.resolve("branch"));
        var leaving = new RunControl();
        leaving.leave();
        here.launcher().train(branch, folder, event -> {}, leaving);
        assertThat(here.store().open(folder).history()).isEmpty();
        Folders.delete(parent.path());

        RunResult again = here.launcher().resume(here.launcher().prepare(folder), folder, events::add, new RunControl());

        assertThat(again.weightsSha256()).isEqualTo(alone.weightsSha256());
    }

    @Test
    void theFirstEpochOfABranchGoesOnWhereItsParentEnded() throws Exception {
        RunFolder parent = parent();
        List<EpochRecord> before = here.store().open(parent).history();

        RunResult result = train(branch(document(), parent), new RunFolder(temporary.resolve("branch")));

        double first = loss(result.history().getFirst());
        assertThat(first).isLessThan(loss(before.getLast()));
        assertThat(first).isGreaterThan(0.5 * loss(before.getLast()));
    }

    private static double loss(EpochRecord record) {
        return record.metrics().getOrDefault("train_loss", Double.NaN);
    }

    @Test
    void aChangedNetworkKeepsWhatFitsAndSaysWhatDoesNot() throws Exception {
        RunFolder parent = parent();
        Document document = document();
        Node hidden = document.network().nodes().values().stream()
                .filter(node -> node.name().equals("dense 2"))
                .findFirst()
                .orElseThrow();
        Document changed = document.with(Edits.apply(
                document.network(), new Edit.SetValues(hidden.id(), wider(hidden.values()))));

        RunResult result = train(branch(changed, parent), new RunFolder(temporary.resolve("branch")));

        assertThat(said()).singleElement().asString()
                .isEqualTo("Begins with the weights of epoch 6 of \"parent\". These layers begin anew: dense 2, species.");
        assertThat(result.outcome()).isInstanceOf(RunResult.Outcome.Complete.class);
    }

    private static Values wider(Values values) {
        return new Values(java.util.Map.of("units", 23, "activation", java.util.Objects.requireNonNull(values.set().get("activation"))));
    }

    @Test
    void anotherDivisionOfTheDataIsSaid() throws Exception {
        RunFolder parent = parent();
        Document document = document();

        train(branch(document.with(document.plan().with(PlanParams.SEED, 2)), parent), new RunFolder(temporary.resolve("branch")));

        assertThat(said()).hasSize(2).last().asString().contains("samples it has learnt from may be tested");
    }

    @Test
    void aRunOfQuiteAnotherNetworkGivesNothingToGoOnFrom() throws Exception {
        RunFolder parent = parent();
        Document reviews = here.document("reviews");
        PreparedRun other = here.launcher().prepare(
                reviews, reviews.plan(), Optional.of(here.samples().project("reviews")), Fixture.NOON);

        BadInput refused = catchThrowableOfType(
                BadInput.class, () -> here.launcher().branch(other, new Checkpoint(parent, Checkpoint.Epoch.BEST)));

        assertThat(refused.sentence(WORDS)).contains("No weight of this run fits");
    }

    private static List<Path> files(RunFolder run) throws Exception {
        try (var all = Files.walk(run.path())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Integer> hashes(List<Path> files) throws Exception {
        var all = new ArrayList<Integer>();
        for (Path file : files) {
            all.add(Arrays.hashCode(Files.readAllBytes(file)));
        }
        return all;
    }
}
