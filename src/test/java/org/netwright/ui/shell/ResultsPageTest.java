package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.model.ModelOpener;
import org.netwright.model.Safetensors;
import org.netwright.model.ShadeModel;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.op.Output;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.ui.Pictures;
import org.netwright.ui.results.ConfusionPlaces;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsFilter;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.ScriptedTrainer;

/// What the window says of a run once it has ended: a script trains, and another is the network.
@Tag("fx")
class ResultsPageTest extends WindowTest {
    @Override
    Trainer trainer() {
        var trainer = new ScriptedTrainer(2, 100_000);
        return (job, events, control) -> {
            var folder = new RunFolder(job.folder());
            try {
                Files.createDirectories(folder.best().getParent());
                Safetensors.write(folder.best(), WeightsFile.of(Weights.of(Map.of()), Map.of()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return trainer.train(job, events, control);
        };
    }

    @Override
    ModelOpener opener() {
        return (program, weights, from) -> new ShadeModel(program.head() == Output.Head.REGRESSION ? 1 : 10);
    }

    private void run(String sample) {
        open(sample);
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 1));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("the run is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready);
        push(KeyCode.F4);
        frames();
    }

    @Test
    void beforeARunThePageSaysWhatWillAppearAndTrains() {
        open("iris");
        clickOn("#page-results");
        frames();
        assertThat(on(() -> lookup("#results-note").queryAs(Label.class).getText())).contains("When a run ends");
        Pictures.take(test().stage().getScene(), "results-none");
        clickOn("#results-train");
        until("it trains", () -> workspace().runs().curves().get().epochs().size() > 0);
        assertThat(on(() -> lookup("#results").query().isVisible())).as("the page of results").isFalse();
    }

    @Test
    void afterARunTheFiguresOfItsTestAreShown() {
        run("fashion");
        ClassEvaluation evaluation = evaluation();
        double accuracy = evaluation.figures().get("accuracy").number().orElseThrow();
        assertThat(text("#figure-accuracy")).isEqualTo("%.1f\u00a0%%".formatted(accuracy * 100));
        assertThat(on(() -> list().getItems())).hasSize(Results.FIRST);
        assertThat(text("#status-best")).as("what was said of them").doesNotContain("F4");
        look("light");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        look("dark");
    }

    private void look(String theme) {
        frames();
        Pictures.take(test().stage().getScene(), "results-" + theme);
        assertThat(cut()).as(theme).isEmpty();
    }

    @Test
    void aClickOnACellListsExactlyItsSamplesAndTheKeyboardReachesItToo() {
        run("fashion");
        ClassEvaluation evaluation = evaluation();
        ResultsFilter.Cell wrong = wrong(evaluation);
        clickOn(at(wrong));
        frames();
        assertThat(listed()).containsExactly(evaluation.confusion().samples(wrong.truth(), wrong.guess()));
        Pictures.take(test().stage().getScene(), "results-cell");
        push(KeyCode.HOME);
        push(KeyCode.DOWN);
        String said = on(() -> lookup("#confusion").query().getAccessibleText());
        assertThat(said).startsWith(evaluation.labels().get(1)).contains(evaluation.labels().get(0));
        push(KeyCode.ENTER);
        frames();
        assertThat(listed()).containsExactly(evaluation.confusion().samples(1, 0));
        clickOn("#samples-surest");
        frames();
        assertThat(on(() -> workspace().results().filter().get()))
                .isEqualTo(new ResultsFilter.ConfidentMistakes(Results.FIRST));
    }

    @Test
    void rankingAndSurenessAreDrawnAndEveryPointOfACurveSaysWhatItIs() {
        run("fashion");
        ClassEvaluation evaluation = evaluation();
        clickOn("#show-roc");
        frames();
        assertThat(text("#said-roc")).contains("%.3f".formatted(evaluation.curve(0).orElseThrow().area()));
        clickOn("#class-roc");
        push(KeyCode.DOWN, KeyCode.ENTER);
        frames();
        assertThat(text("#said-roc")).contains("%.3f".formatted(evaluation.curve(1).orElseThrow().area()));
        clickOn("#plot-roc");
        push(KeyCode.END);
        frames();
        assertThat(text("#said-roc")).contains("100.0 % of the class found").contains("100.0 % of the others");
        assertThat(on(() -> lookup("#plot-roc").query().getAccessibleText())).contains(text("#said-roc"));
        Pictures.take(test().stage().getScene(), "results-roc");
        clickOn("#show-precision");
        frames();
        Pictures.take(test().stage().getScene(), "results-precision");
        clickOn("#show-calibration");
        frames();
        assertThat(text("#said-calibration")).contains("%.1f".formatted(evaluation.calibration().error() * 100));
        assertThat(cut()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "results-calibration-dark");
    }

    @Test
    void aRunIsTestedOnOtherDataAndOnItsOwnAgain() {
        run("fashion");
        String own = text("#results-note");
        test().answer(Path.of("samples/data/fashion-mnist-mini").toAbsolutePath());
        clickOn("#results-data");
        clickOn("A folder of your own");
        until("it is tested there", () -> text("#results-note").contains("samples of fashion-mnist-mini"));
        Pictures.take(test().stage().getScene(), "results-other");
        assertThat(cut()).isEmpty();
        test().answer(folder);
        clickOn("#results-data");
        clickOn("A folder of your own");
        until("it is refused", () -> workspace().results().state().get() instanceof ResultsState.Refused);
        frames();
        clickOn("#results-data");
        clickOn("Its own test samples");
        until("it is tested again", () -> text("#results-note").equals(own));
    }

    @Test
    void numbersAreDrawnOverWhatIsTrueWithTheWorstBesideThem() throws IOException {
        Path project = Files.createDirectories(folder.resolve("widths.netwright"));
        String iris = Files.readString(Path.of("samples/iris.netwright/project.json"));
        Files.writeString(
                project.resolve("project.json"),
                iris.replace("sample:iris", Path.of("samples/data/iris").toAbsolutePath().toString())
                        .replaceFirst("\"values\": \\{}", "\"values\": {\"target\": \"petal_width\"}")
                        .replace("\"kind\": \"classification\"", "\"kind\": \"regression\"")
                        .replace("{\"classes\": 3}", "{\"numbers\": 1}"));
        interact(() -> workspace().projects().open(new ProjectFolder(project)));
        until("it is open", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("the run is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready);
        push(KeyCode.F4);
        frames();
        assertThat(on(() -> lookup("#scatter").query().getAccessibleText())).contains("petal_width");
        assertThat(text("#figure-mae")).matches("[0-9.]+");
        assertThat(on(() -> list().getItems())).hasSize(Results.FIRST);
        Pictures.take(test().stage().getScene(), "results-numbers");
        assertThat(cut()).isEmpty();
    }

    /// A cell off the diagonal that has samples.
    private static ResultsFilter.Cell wrong(ClassEvaluation evaluation) {
        for (int truth = 0; truth < evaluation.labels().size(); truth++) {
            for (int guess = 0; guess < evaluation.labels().size(); guess++) {
                if (truth != guess && evaluation.confusion().count(truth, guess) > 0) {
                    return new ResultsFilter.Cell(truth, guess);
                }
            }
        }
        throw new AssertionError("the script makes no mistakes");
    }

    private Point2D at(ResultsFilter.Cell cell) {
        return on(() -> ConfusionPlaces.of(lookup("#confusion").query(), cell));
    }

    private int[] listed() {
        return on(() -> list().getItems().stream()
                .mapToInt(row -> row.answer().sample())
                .toArray());
    }

    /// Words that do not have the room they need.
    private List<String> cut() {
        return on(() -> lookup("#results .label").queryAllAs(Label.class).stream()
                .filter(label -> seen(label) && !label.isWrapText() && label.getWidth() + 0.5 < label.prefWidth(-1))
                .map(Labeled::getText)
                .toList());
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    private ClassEvaluation evaluation() {
        return on(() -> workspace().results().state().get() instanceof ResultsState.Ready(var found)
                        && found.evaluation() instanceof ClassEvaluation classes
                ? classes
                : null);
    }

    private String text(String id) {
        return on(() -> lookup(id).queryAs(Label.class).getText());
    }

    @SuppressWarnings("unchecked") // the list of samples has no other rows
    private ListView<Results.Row> list() {
        return (ListView<Results.Row>) lookup("#samples-list").query();
    }
}
