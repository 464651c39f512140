package org.netwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;
import org.netwright.ui.Pictures;
import org.netwright.ui.fx.Fonts;
import org.netwright.ui.fx.WindowTheme;
import org.netwright.workspace.Runner;
import org.netwright.workspace.Runs;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class CurvesViewTest extends ApplicationTest {
    private final List<byte[]> saved = new ArrayList<>();
    private final List<byte[]> tables = new ArrayList<>();
    private CurvesView view;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        Fonts.install();
        view = new CurvesView(Words.english(), Theme.LIGHT, new Kept(saved, tables));
        scene = new Scene(view, 880, 190);
        colour(WindowTheme.LIGHT);
        stage.setScene(scene);
        stage.setMinWidth(0); // the stage is that of other tests, too
        stage.setMinHeight(0);
        stage.setWidth(880);
        stage.setHeight(190);
        stage.show();
    }

    private void colour(WindowTheme theme) {
        theme.apply(scene);
        view.dress(theme.look());
    }

    private void train(int epochs) {
        var random = new Random(2);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int step = 1; step <= 28; step++) {
                double at = epoch - 1 + step / 28.0;
                double shape = Math.exp(-at);
                double loss = 0.45 + 1.8 * shape + 0.1 * random.nextGaussian();
                view.addTraining(at, loss, 0.86 - 0.6 * shape + 0.04 * random.nextGaussian());
            }
            EpochRecord record = record(epoch);
            view.addEpoch(record);
            if (epoch <= 6) {
                view.markBest(record);
            }
        }
    }

    private static EpochRecord record(int epoch) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("train_loss", 0.5);
        figures.put("train_accuracy", 0.85);
        figures.put("validation_loss", 0.55 + Math.exp(-epoch) + 0.004 * Math.abs(epoch - 6));
        figures.put("validation_accuracy", 0.81 - 0.3 * Math.exp(-epoch));
        return new EpochRecord(epoch, figures, 0.001, 1, 1000);
    }

    /// How many pixels of the window have a colour, or nearly so.
    private long pixels(String colour) {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        PixelReader pixels = image.getPixelReader();
        int wanted = Integer.parseInt(colour.substring(1), 16);
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = pixels.getArgb(x, y);
                int away = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    away = Math.max(away, Math.abs((pixel >> shift & 0xff) - (wanted >> shift & 0xff)));
                }
                count += away < 24 ? 1 : 0;
            }
        }
        return count;
    }

    private void waitUntilCurvesCover(String colour, long atLeast) {
        await().until(() -> pixels(colour) >= atLeast);
    }

    @Test
    void anEmptyViewSaysWhatWillAppear() {
        waitUntilCurvesCover(Theme.LIGHT.muted(), 20);

        assertThat(pixels(Theme.LIGHT.accent())).isZero();
        Pictures.take(scene, "curves-empty-light");
    }

    @Test
    void theCurvesGrowWhileTheNetworkTrains() {
        interact(() -> {
            view.start(15, "accuracy");
            train(2);
        });
        waitUntilCurvesCover(Theme.LIGHT.accent(), 150);
        long early = pixels(Theme.LIGHT.accent());

        interact(() -> {
            view.start(15, "accuracy");
            train(12);
        });

        waitUntilCurvesCover(Theme.LIGHT.accent(), early * 3 / 2);
        assertThat(pixels(Theme.LIGHT.second())).isGreaterThan(300);
        Pictures.take(scene, "curves-light");
    }

    @Test
    void whilePointsKeepComingWhatWasPaintedBeforeIsShownWithTheNext() {
        ImageView loss = lookup(".nw-chart .image-view").queryAs(ImageView.class);
        var points = new AtomicInteger();
        interact(() -> view.start(2, "accuracy"));
        for (int picture = 1; picture <= 4; picture++) {
            Image before = loss.getImage();
            await().until(() -> {
                interact(() -> view.addTraining(points.incrementAndGet() / 1000.0, 1, 0.5));
                return loss.getImage() != before;
            });
        }
        interact(() -> {
            train(1);
            view.addValidation(2, 0.5, 0.8);
        });
        waitUntilCurvesCover(Theme.LIGHT.second(), 300); // the line to the last point, though no other comes
    }

    @Test
    void theDarkThemeColoursEverything() {
        interact(() -> {
            colour(WindowTheme.DARK);
            view.start(15, "accuracy");
            train(9);
        });

        waitUntilCurvesCover(Theme.DARK.accent(), 300);
        assertThat(pixels(Theme.LIGHT.surface())).as("white is left only in letters").isLessThan(200);
        Pictures.take(scene, "curves-dark");
    }

    @Test
    void whereTheMouseRestsTheValuesAreRead() {
        interact(() -> {
            colour(WindowTheme.DARK);
            view.start(15, "accuracy");
            view.batches(28);
            train(9);
        });
        waitUntilCurvesCover(Theme.DARK.accent(), 300);

        moveTo(point(view).atOffset(-200, 10));

        await().until(() -> texts().size() == 6);
        assertThat(texts().subList(0, 3)).satisfiesExactly(
                place -> assertThat(place).matches("Epoch \\d, batch \\d+ of 28"),
                training -> assertThat(training).matches("training 0\\.\\d{4}"),
                validation -> assertThat(validation).matches("validation 0\\.\\d{4} \\(after epoch \\d\\)"));
        assertThat(texts().subList(3, 6)).as("the chart beside it is read at the same place").satisfiesExactly(
                place -> assertThat(place).isEqualTo(texts().getFirst()),
                training -> assertThat(training).matches("training \\d+\\.\\d\\d %"),
                validation -> assertThat(validation).matches("validation \\d+\\.\\d\\d % .*"));
        Pictures.take(scene, "curves-reading-dark");
    }

    /// What is read, in both charts from left to right.
    private List<String> texts() {
        return lookup(".nw-chart-tip").queryAll().stream()
                .filter(tip -> tip.getParent().isVisible())
                .flatMap(tip -> ((Region) tip).getChildrenUnmodifiable().stream())
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void clearingForgetsTheCurves() {
        interact(() -> {
            view.start(15, "accuracy");
            train(9);
        });
        waitUntilCurvesCover(Theme.LIGHT.second(), 300);

        interact(view::clear);

        await().until(() -> pixels(Theme.LIGHT.second()) == 0);
    }

    @Test
    void smoothingAndTheAxisOfTheLossAreChosenInTheCornerOfTheChart() {
        interact(() -> {
            view.start(15, "accuracy");
            train(12);
        });
        waitUntilCurvesCover(Theme.LIGHT.accent(), 300);
        long even = pixels(Theme.LIGHT.rule());

        clickOn("#smooth-curves", MouseButton.PRIMARY);
        assertThat(lookup("#smooth-curves").queryButton().getText()).isEqualTo("Smooth: strong");
        clickOn("#loss-axis", MouseButton.PRIMARY);
        assertThat(lookup("#loss-axis").queryButton().getText()).isEqualTo("Loss axis: log");

        await().until(() -> pixels(Theme.LIGHT.rule()) != even);
        Pictures.take(scene, "curves-log-light");
        clickOn("#smooth-curves", MouseButton.PRIMARY);
        assertThat(lookup("#smooth-curves").queryButton().getText()).isEqualTo("Smooth: none");
        interact(() -> colour(WindowTheme.DARK));
        waitUntilCurvesCover(Theme.DARK.accent(), 300);
        Pictures.take(scene, "curves-log-dark");
    }

    @Test
    void draggingOverAPartLooksCloserInBothChartsAndADoubleClickGoesBack() {
        interact(() -> {
            view.start(15, "accuracy");
            train(12);
        });
        waitUntilCurvesCover(Theme.LIGHT.accent(), 300);
        assertThat(lookup("#whole-curves").queryButton().isVisible()).isFalse();

        drag(point(view).atOffset(-340, 20), MouseButton.PRIMARY).moveTo(point(view).atOffset(-240, 25));
        Pictures.take(scene, "curves-band-light");
        drop();

        await().until(() -> lookup("#whole-curves").queryButton().isVisible());
        await().until(() -> {
            moveTo(point(view).atOffset(299, 20)).moveTo(point(view).atOffset(300, 20));
            return texts().size() == 6;
        });
        assertThat(texts().getFirst()).as("the right end of the other chart lies within the part").matches("Epoch [2-6].*");
        Pictures.take(scene, "curves-part-light");

        await().pollInterval(Duration.ofSeconds(1)).until(() -> {
            doubleClickOn(point(view).atOffset(-240, 20), MouseButton.PRIMARY); // two single ones where the machine is slow
            return !lookup("#whole-curves").queryButton().isVisible();
        });
        await().until(() -> {
            moveTo(point(view).atOffset(399, 20)).moveTo(point(view).atOffset(400, 20)); // as a hand is never still
            return texts().size() == 6 && texts().getFirst().startsWith("Epoch 12");
        });
    }

    @Test
    void thePictureIsHandedOutToBeSaved() throws IOException {
        interact(() -> {
            view.start(5, "accuracy");
            train(5);
        });

        clickOn("#save-curves", MouseButton.PRIMARY);
        clickOn("Save curves as a picture (PNG)", MouseButton.PRIMARY);

        assertThat(saved).hasSize(1);
        assertThat(ImageIO.read(new ByteArrayInputStream(saved.getFirst())).getWidth()).isGreaterThan(1000);
    }

    @Test
    void allPointsAreHandedOutAsATable() {
        interact(() -> {
            view.start(5, "accuracy");
            train(5);
        });

        clickOn("#save-curves", MouseButton.PRIMARY);
        clickOn("Save all points of the curves as a table (CSV)", MouseButton.PRIMARY);

        assertThat(tables).singleElement().satisfies(table -> assertThat(new String(table, StandardCharsets.UTF_8).lines())
                .startsWith("Epoch,Loss (training),Loss (validation),Accuracy (training),Accuracy (validation)")
                .hasSize(1 + 5 * 28));
    }

    @Test
    void theButtonCoversNoTextAndNothingIsCutInANarrowWindow() {
        interact(() -> {
            var stage = (Stage) scene.getWindow();
            stage.setMinWidth(0); // tests share a stage, and a whole window has set a least width on it
            stage.setWidth(520);
            view.start(15, "accuracy");
            train(9);
        });
        waitUntilCurvesCover(Theme.LIGHT.accent(), 150);

        Set<Region> panes = lookup(".nw-chart").queryAllAs(Region.class);
        await().untilAsserted(() -> assertThat(panes).hasSize(2).allSatisfy(pane ->
                assertThat(pane.getWidth()).isBetween(200.0, 260.0)));
        Region button = lookup("#save-curves").query();
        assertThat(button.getWidth()).isGreaterThanOrEqualTo(button.prefWidth(-1) - 0.5);
        Pictures.take(scene, "curves-narrow-light");
    }

    @Test
    void aRunIsFollowedFromItsFirstStep() {
        var events = new ArrayList<TrainingEvent>();
        events.add(new TrainingEvent.Started(1, 4, 10, List.of()));
        for (int epoch = 1; epoch <= 4; epoch++) {
            for (int step = 1; step <= 10; step++) {
                double loss = 2.0 / (epoch + step / 10.0);
                events.add(new TrainingEvent.Progress(epoch, step, loss, 0.5 + 0.1 * epoch, 900));
            }
            events.add(new TrainingEvent.EpochDone(record(epoch), true));
        }
        var runs = new Runs(new Scripted(events), Runnable::run, Runnable::run, () -> Instant.EPOCH);
        interact(() -> {
            var follower = new RunCurves(view, runs.curves(), runs.state(), () -> "accuracy");
            runs.start(Document.EMPTY, Optional.empty());
            follower.close();
        });

        waitUntilCurvesCover(Theme.LIGHT.accent(), 300);
        assertThat(pixels(Theme.LIGHT.second())).isGreaterThan(200);
        Pictures.take(scene, "curves-run-light");
    }

    /// A trainer that reports what it was told to.
    private record Scripted(List<TrainingEvent> events) implements Runner {
        @Override
        public RunResult run(
                Document document, Optional<ProjectFolder> folder, Consumer<TrainingEvent> sink, RunControl control) {
            events.forEach(sink);
            return new RunResult(new RunResult.Outcome.Stopped(), List.of(), 4, new LinkedHashMap<>(), "");
        }

        @Override
        public RunResult resume(Consumer<TrainingEvent> sink, RunControl control) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public RunResult resume(RunFolder run, Consumer<TrainingEvent> sink, RunControl control) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public RunResult branch(Checkpoint from, Drawn job, Consumer<TrainingEvent> sink, RunControl control) {
            throw new AssertionError("nobody asked for it");
        }
    }

    /// Keeps what is handed out to be saved.
    private record Kept(List<byte[]> pictures, List<byte[]> tables) implements CurvesFiles {
        @Override
        public void picture(byte[] png) {
            pictures.add(png);
        }

        @Override
        public void table(byte[] csv) {
            tables.add(csv);
        }
    }
}
