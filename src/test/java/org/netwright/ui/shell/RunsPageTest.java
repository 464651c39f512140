package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.model.ModelOpener;
import org.netwright.model.Safetensors;
import org.netwright.model.ShadeModel;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.network.Network;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.project.runs.Parent;
import org.netwright.project.runs.RunEnding;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunNotes;
import org.netwright.project.runs.RunStore;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.training.TrainingJob;
import org.netwright.ui.Pictures;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.ScriptedTrainer;

/// The list of runs in the window, with a trainer that only tells what it is told to.
@Tag("fx")
class RunsPageTest extends WindowTest {
    @Override
    Trainer trainer() {
        var trainer = new ScriptedTrainer(2, 100_000);
        return (job, events, control) -> {
            keepWeights(job);
            return trainer.train(job, events, control);
        };
    }

    private static void keepWeights(TrainingJob job) {
        var folder = new RunFolder(job.folder());
        var tensors = new TreeMap<String, Tensor>();
        for (Step step : job.program().steps()) {
            for (WeightSpec spec : step.weights()) {
                tensors.put(step.nameOf(spec), Tensor.zeros(spec.shape(), DType.FLOAT32));
            }
        }
        try {
            Files.createDirectories(folder.best().getParent());
            for (Path file : List.of(folder.best(), folder.last())) {
                Safetensors.write(file, WeightsFile.of(Weights.of(tensors), java.util.Map.of()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    ModelOpener opener() {
        return (program, weights, from) -> new ShadeModel(3);
    }

    private void run(int epochs) {
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, epochs));
        until("the data is divided again", () -> workspace().problems().ready());
        int before = on(() -> runs().size());
        push(KeyCode.F5);
        until("the run is listed as done", () -> runs().size() == before + 1
                && runs().stream().allMatch(run -> run.ending() == RunEnding.COMPLETE)
                && workspace().results().state().get() instanceof ResultsState.Ready);
    }

    private List<RunEntry> runs() {
        return workspace().pastRuns().all().get();
    }

    private void threeRuns() {
        open("iris");
        run(3);
        run(5);
        run(8);
        push(KeyCode.SHIFT, KeyCode.F4);
        until("the list is there", () -> table().getExpandedItemCount() == 3);
        frames();
    }

    @Test
    void beforeARunThePageSaysWhatWillAppearAndTrains() {
        open("iris");
        clickOn("#page-runs");
        frames();
        Pictures.take(test().stage().getScene(), "runs-none");

        clickOn("#runs-train");

        until("it trains", () -> !runs().isEmpty());
        assertThat(on(() -> lookup("#runs").query().isVisible())).as("the page of runs").isFalse();
    }

    @Test
    void everyRunOfTheProjectIsListedAndNoneOfAnother() {
        threeRuns();
        assertThat(on(() -> text("#runs-title"))).isEqualTo("Runs of iris");
        assertThat(on(() -> text("#runs-total"))).startsWith("3 runs · ").endsWith(" on disk");
        assertThat(on(() -> table().getTreeItem(0).getValue().epochs())).isEqualTo(8);

        open("fashion");
        until("the list is empty", () -> runs().isEmpty());
        open("iris");
        until("it is back", () -> runs().size() == 3);
    }

    @Test
    void severalRunsAreLaidOverEachOtherWithOnlyWhatDiffers() {
        threeRuns();
        clickOn(row(2));
        frames();
        Pictures.take(test().stage().getScene(), "runs-one");
        push(KeyCode.SHIFT, KeyCode.UP);
        push(KeyCode.SHIFT, KeyCode.UP);
        until("three are compared", () -> workspace().pastRuns().opened().get().size() == 3);
        frames();

        assertThat(on(() -> lookup("#overlay .nw-overlay-legend .label").queryAllAs(Label.class))).hasSize(4);
        TableView<?> differences = lookup("#differences").query();
        assertThat(on(() -> differences.getItems().stream().map(Object::toString)))
                .singleElement().asString().contains("Epochs", "3, 5, 8");
        Pictures.take(test().stage().getScene(), "runs-three-light");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "runs-three-dark");
        assertThat(cut()).isEmpty();
    }

    @Test
    void onOpeningTheNewestRunIsChosenAndTheListKeepsItsPlace() {
        threeRuns();
        assertThat(on(() -> table().getSelectionModel().getSelectedItem().getValue().epochs())).isEqualTo(8);
        clickOn(row(1));
        until("it is opened", () -> workspace().pastRuns().opened().get().getFirst().history().size() == 5);
        open("fashion");
        open("iris");
        until("the one that was chosen last is chosen again",
                () -> table().getSelectionModel().getSelectedItem() != null
                        && table().getSelectionModel().getSelectedItem().getValue().epochs() == 5);
        assertThat(on(() -> workspace().pastRuns().chosen().get())).hasSize(1);

        interact(() -> table().setMaxHeight(62)); // one row has room
        frames();
        interact(() -> table().scrollTo(2));
        frames();
        String first = on(this::firstSeen);
        interact(() -> workspace().pastRuns().refresh());
        run(2);
        push(KeyCode.SHIFT, KeyCode.F4);
        until("four are listed", () -> table().getExpandedItemCount() == 4);
        frames();
        assertThat(on(this::firstSeen)).as("the row at the upper edge").isEqualTo(first);
    }

    private String firstSeen() {
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        return table().getTreeItem(flow.getFirstVisibleCell().getIndex()).getValue().folder();
    }

    @Test
    void curvesOfRunsAreLookedAtCloselyByPowersOfTenAndSaved() throws Exception {
        threeRuns();
        interact(() -> workspace().pastRuns().choose(runs().stream().map(RunEntry::folder).toList()));
        until("three are compared", () -> workspace().pastRuns().opened().get().size() == 3);
        frames();
        clickOn("#overlay-axis");
        assertThat(on(() -> lookup("#overlay-axis").queryAs(Labeled.class).getText())).isEqualTo("Loss axis: log");
        assertThat(on(() -> lookup("#overlay-whole").query().isVisible())).isFalse();
        javafx.scene.Node chart = on(() -> lookup("#overlay .nw-chart").query());
        javafx.geometry.Point2D middle = middle(chart);
        drag(middle.subtract(60, 0), middle.add(60, 0));
        until("a part is looked at", () -> lookup("#overlay-whole").query().isVisible());
        frames();
        Pictures.take(test().stage().getScene(), "runs-overlay-log");
        assertThat(cut()).isEmpty();
        push(KeyCode.ALT, KeyCode.DIGIT0);
        until("all of it is there again", () -> !lookup("#overlay-whole").query().isVisible());
        assertThat(on(() -> lookup("#runs").query().isVisible())).as("the key is the page's").isTrue();

        Path table = folder.resolve("curves.csv");
        test().answer(table);
        clickOn("#overlay-save");
        clickOn("Save all points of the curves as a table (CSV)");
        until("it is there", () -> Files.exists(table) && Files.readAllLines(table).size() == 9);
        Path picture = folder.resolve("curves.png");
        test().answer(picture);
        clickOn("#overlay-save");
        clickOn("Save curves as a picture (PNG)");
        until("it is there", () -> Files.exists(picture) && Files.size(picture) > 10_000);
        Files.copy(picture, Path.of("target", "runs-overlay-saved.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aKeyThatIsQuickerThanTheDiskMeansTheRunThatIsChosen() {
        threeRuns();
        String older = on(() -> table().getTreeItem(1).getValue().folder());
        interact(() -> { // within one frame, so that the run is chosen but not yet read
            table().requestFocus();
            Event.fireEvent(table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            Event.fireEvent(table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.I, false, false, false, false));
        });
        until("the older one is looked into", () -> workspace().shown().run().get().orElseThrow().name().equals(older));
    }

    @Test
    void aColumnSortsWithAClick() {
        threeRuns();

        clickHeader(lookup("#runs-epochs").query());
        frames();

        assertThat(on(() -> Stream.of(0, 1, 2).map(row -> table().getTreeItem(row).getValue().epochs())))
                .containsExactly(3, 5, 8);
    }

    @Test
    void whatIsWrittenAboutARunIsKeptWithItAndFindsIt() throws Exception {
        threeRuns();
        clickOn(row(1));
        until("it is opened", () -> workspace().pastRuns().opened().get().size() == 1);
        frames();
        clickOn("#run-tags").write("baseline, board").push(KeyCode.TAB);
        write("Higher at the end.");
        RunFolder folder = on(() -> workspace().pastRuns().folder(table().getTreeItem(1).getValue().folder()));

        clickOn("#runs-filter").write("board");
        until("one is left", () -> table().getExpandedItemCount() == 1);
        until("it is kept", () -> RunStore.notes(folder).text().equals("Higher at the end."));

        assertThat(RunStore.notes(folder)).isEqualTo(new RunNotes(List.of("baseline", "board"), "Higher at the end."));
        assertThat(on(() -> table().getTreeItem(0).getValue().epochs())).isEqualTo(5);
    }

    @Test
    void whoDeletesIsAskedAndThenTheFolderIsGone() {
        threeRuns();
        RunFolder folder = on(() -> workspace().pastRuns().folder(table().getTreeItem(0).getValue().folder()));
        clickOn(row(0));
        push(KeyCode.DELETE);
        clickOn("Cancel");
        assertThat(folder.config()).exists();
        push(KeyCode.DELETE);
        push(KeyCode.ENTER);
        frames();
        assertThat(lookup(".dialog-pane").tryQuery()).as("it was answered").isEmpty();
        assertThat(folder.config()).as("Enter does not delete").exists();

        push(KeyCode.DELETE);
        frames();
        Pictures.take(lookup(".dialog-pane").query().getScene(), "runs-delete");
        clickOn(lookup(".dialog-pane .button").match((javafx.scene.control.Button button) -> button.getText().equals("Delete"))
                .<Labeled>query());

        until("two are left", () -> table().getExpandedItemCount() == 2);
        assertThat(folder.path()).doesNotExist();
        assertThat(folder.path().getParent()).isDirectoryNotContaining(path -> path.toString().contains("deleted"));
    }

    @Test
    void nothingIsShownOrOfferedOfARunThatWasDeleted() {
        threeRuns();
        RunFolder newest = on(() -> workspace().pastRuns().folder(table().getTreeItem(0).getValue().folder()));
        until("it is tested", () -> workspace().results().state().get().about().equals(Optional.of(newest)));
        assertThat(on(() -> workspace().runs().ended().get())).contains(newest);

        interact(() -> workspace().pastRuns().delete(List.of(table().getTreeItem(1).getValue().folder())));
        until("another one is gone", () -> table().getExpandedItemCount() == 2);
        assertThat(on(() -> workspace().results().state().get().about())).contains(newest);

        interact(() -> workspace().pastRuns().delete(List.of(newest.name())));
        until("one is left", () -> table().getExpandedItemCount() == 1);
        frames();
        assertThat(on(() -> workspace().results().state().get().about())).isEmpty();
        assertThat(on(() -> workspace().runs().ended().get())).as("what could be trained on").isEmpty();
        assertThat(on(() -> workspace().runs().curves().get().epochs())).isEmpty();
        assertThat(on(() -> lookup("#train-on").query().isVisible())).isFalse();
        push(KeyCode.F3);
        frames();
        Pictures.take(test().stage().getScene(), "runs-deleted-network");
    }

    @Test
    void theNetworkOfARunComesBackAsOneStep() {
        open("iris");
        run(3);
        Network drawn = network();
        push(KeyCode.F3);
        clickOn("#fit");
        clickOn(card("dense 2"));
        push(KeyCode.SHIFT, KeyCode.DELETE);
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 99));
        Network cut = network();
        assertThat(cut).isNotEqualTo(drawn);

        push(KeyCode.SHIFT, KeyCode.F4);
        frames();
        clickOn(row(0));
        until("it is opened", () -> workspace().pastRuns().opened().get().size() == 1);
        clickOn("#runs-restore");
        frames();

        assertThat(network()).isEqualTo(drawn);
        assertThat(document().plan().get(PlanParams.EPOCHS)).isEqualTo(3);
        assertThat(on(() -> lookup("#runs").query().isVisible())).as("the page of runs").isFalse();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network()).isEqualTo(cut);
        assertThat(document().plan().get(PlanParams.EPOCHS)).isEqualTo(99);
    }

    @Test
    void aRunContinuedFromAnotherStandsUnderIt() {
        open("iris");
        run(4);
        push(KeyCode.SHIFT, KeyCode.F4);
        frames();
        clickOn(row(0));
        until("it is opened", () -> workspace().pastRuns().opened().get().size() == 1);
        RunEntry parent = on(() -> runs().getFirst());

        clickOn("#runs-branch");
        clickOn("With the weights of its best epoch");
        until("there are two", () -> runs().size() == 2
                && runs().stream().allMatch(run -> run.ending() == RunEnding.COMPLETE));

        RunEntry branch = on(() -> runs().stream().filter(run -> run.parent().isPresent()).findFirst().orElseThrow());
        assertThat(branch.parent()).contains(new Parent(parent.folder(), 4));
        push(KeyCode.SHIFT, KeyCode.F4);
        until("both are shown", () -> table().getExpandedItemCount() == 2);
        assertThat(on(() -> table().getTreeItem(1).getParent())).isEqualTo(on(() -> table().getTreeItem(0)));
        assertThat(on(() -> table().getTreeItem(1).getValue().folder())).isEqualTo(branch.folder());
        push(KeyCode.SHIFT, KeyCode.DOWN);
        frames();
        Pictures.take(test().stage().getScene(), "runs-branch");
    }

    @Test
    void afterARunItsWeightsCanBeTrainedOnWithOtherSettings() {
        open("iris");
        run(4);
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 2));
        until("the data is divided again", () -> workspace().problems().ready());
        frames();
        Pictures.take(test().stage().getScene(), "train-on");

        clickOn("#train-on");

        until("there are two", () -> runs().size() == 2
                && runs().stream().allMatch(run -> run.ending() == RunEnding.COMPLETE));
        RunEntry branch = on(() -> runs().getFirst());
        assertThat(branch.epochs()).isEqualTo(2);
        assertThat(branch.parent()).contains(new Parent(on(() -> runs().getLast().folder()), 4));
        assertThat(on(() -> workspace().runs().log().get().toString())).contains("run.branch.all");
    }

    @Test
    void theRunBeforeStaysBehindTheNewOneAsLongAsAPersonLikes() {
        open("iris");
        run(4);
        assertThat(on(() -> lookup("#compare-curves").query().isVisible())).isFalse();
        run(6);
        frames();
        assertThat(on(() -> lookup("#compare-curves").queryAs(Labeled.class).getText())).isEqualTo("Earlier run: shown");
        assertThat(on(() -> workspace().runs().before().get())).hasSize(4);
        Pictures.take(test().stage().getScene(), "last-run-shown");

        clickOn("#compare-curves");
        frames();
        assertThat(on(() -> lookup("#compare-curves").queryAs(Labeled.class).getText())).isEqualTo("Earlier run: hidden");

        open("fashion");
        assertThat(on(() -> lookup("#compare-curves").query().isVisible())).isFalse();
    }

    @Test
    void theCurvesOfARunThatIsLookedIntoStandUnderTheCanvasUntilAPersonGoesBack() {
        threeRuns();
        String ofLast = on(() -> lookup("#tab-curves").queryAs(Labeled.class).getText());
        clickOn(row(2));
        until("it is opened", () -> workspace().pastRuns().opened().get().size() == 1);
        clickOn("#runs-inside");
        until("its curves are there", () -> lookup("#own-curves").query().isVisible());
        frames();
        assertThat(on(() -> lookup("#tab-curves").queryAs(Labeled.class).getText())).isNotEqualTo(ofLast);
        assertThat(on(() -> text("#earlier-run"))).contains(", 20");
        Pictures.take(test().stage().getScene(), "earlier-run");

        clickOn("#own-curves");
        until("they are gone", () -> !lookup("#own-curves").query().isVisible());
        assertThat(on(() -> lookup("#tab-curves").queryAs(Labeled.class).getText())).isEqualTo(ofLast);
        assertThat(on(() -> text("#earlier-run"))).isEmpty();
    }

    @Test
    void beforeARunThePageOfResultsOffersThoseOfTheEarlierOne() {
        open("iris");
        run(3);
        open("fashion");
        push(KeyCode.F4);
        frames();
        assertThat(on(() -> lookup("#results-earlier").query().isVisible())).as("fashion has none").isFalse();
        open("iris");
        push(KeyCode.F4);
        until("it is offered", () -> lookup("#results-earlier").query().isVisible());
        frames();
        Pictures.take(test().stage().getScene(), "results-earlier");
        clickOn("#results-earlier");
        until("it is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready(var found)
                && found.run().history().size() == 3);
    }

    @Test
    void enterShowsTheResultsOfARun() {
        threeRuns();
        clickOn(row(2));
        push(KeyCode.ENTER);
        until("it is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready(var found)
                && found.run().history().size() == 3);
        assertThat(on(() -> lookup("#results").query().isVisible())).isTrue();
    }

    private javafx.scene.Node row(int index) {
        return lookup("#runs-table .tree-table-row-cell")
                .match((TreeTableRow<?> row) -> row.getIndex() == index && row.isVisible() && !row.isEmpty())
                .query();
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    /// Words that do not have the room they need.
    private List<String> cut() {
        return on(() -> lookup("#runs .label").queryAllAs(Label.class).stream()
                .filter(label -> !label.isWrapText() && seen(label) && label.getWidth() + 0.5 < label.prefWidth(-1))
                .map(Labeled::getText)
                .toList());
    }

    private static boolean seen(javafx.scene.Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    @SuppressWarnings("unchecked") // the list of runs has no other rows
    private TreeTableView<RunEntry> table() {
        return (TreeTableView<RunEntry>) lookup("#runs-table").query();
    }
}
