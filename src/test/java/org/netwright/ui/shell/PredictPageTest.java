package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.engine.DjlTrainer;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.ui.Pictures;
import org.netwright.workspace.PredictAnswer;
import org.netwright.workspace.PredictState;
import org.netwright.workspace.RunState;

/// What the trained network says of pictures, sentences, rows and tables of a person's own; the real engine trains.
@Tag("fx")
class PredictPageTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new DjlTrainer();
    }

    private void train(String sample, int epochs) {
        open(sample);
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, epochs));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("the run is over", () -> workspace().runs().state().get() instanceof RunState.Over);
        push(KeyCode.SHIFT, KeyCode.F3);
        until("it is ready", () -> workspace().predicting().state().get() instanceof PredictState.Ready);
        frames();
    }

    @Test
    void beforeARunThePageSaysWhatWillBePossibleAndTrains() {
        open("iris");
        push(KeyCode.SHIFT, KeyCode.F3);
        frames();
        assertThat(on(() -> lookup("#predict-note").queryAs(Label.class).getText())).contains("drop a picture");
        Pictures.take(test().stage().getScene(), "predict-none");
        clickOn("#predict-train");
        until("it trains", () -> workspace().runs().curves().get().epochs().size() > 0);
        assertThat(on(() -> lookup("#predict").query().isVisible())).as("the page of predictions").isFalse();
    }

    @Test
    void picturesThatArePastedOrChosenAreAnsweredTheLikeliestClassFirst() throws Exception {
        train("fashion", 1);
        Path file = folder.resolve("shirt.png");
        ImageIO.write(on(() -> SwingFXUtils.fromFXImage(boot(), null)), "png", file.toFile());
        interact(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
        until("the picture is answered", () -> lookup("#predict-says").tryQuery().isPresent());
        frames();
        String says = on(() -> lookup("#predict-says").queryAs(Label.class).getText());
        assertThat(on(() -> lookup("#predict-bars .label").queryAllAs(Label.class).stream().findFirst().orElseThrow().getText()))
                .isEqualTo(says);
        look("predict-picture");

        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        test().answer(file);
        test().answer(broken);
        test().answer(file);
        clickOn("#predict-choose");
        until("all three are answered", () -> lookup("#predict-list").tryQuery().isPresent());
        assertThat(on(() -> list().getItems()).stream().map(PredictAnswer.One::name))
                .containsExactly("shirt.png", "broken.png", "shirt.png");
        clickOn(list());
        push(KeyCode.HOME);
        push(KeyCode.DOWN);
        frames();
        assertThat(on(() -> lookup("#predict-wrong").queryAs(Label.class).getText()))
                .contains("broken.png", "Save it as PNG");
        look("predict-pictures");
    }

    @Test
    void aTypedRowAndATableWithABadLineAreAnswered() throws Exception {
        train("iris", 30);
        until("the real row is answered", () -> lookup("#predict-says").tryQuery().isPresent());
        type("#predict-cell-0", "5.0");
        type("#predict-cell-1", "3.4");
        type("#predict-cell-2", "1.5");
        type("#predict-cell-3", "0.2");
        until("it is a setosa", () -> lookup("#predict-says").tryQueryAs(Label.class)
                .filter(says -> says.getText().equals("setosa"))
                .isPresent());
        look("predict-row");
        type("#predict-cell-3", "wide");
        until("it is told", () -> lookup("#predict-wrong").tryQuery().isPresent()
                && lookup("#predict-wrong").queryAs(Label.class).getText().contains("'wide'"));
        assertThat(on(() -> lookup("#predict-wrong").queryAs(Label.class).getText())).contains("petal_width");

        Path rows = Files.writeString(folder.resolve("flowers.csv"), """
                sepal_length,sepal_width,petal_length,petal_width
                5.0,3.4,1.5,0.2
                6.3,2.9,wide,2.1
                6.3,2.9,5.6,2.1
                """);
        test().answer(rows);
        clickOn("#predict-score");
        until("the table is there", () -> lookup("#predict-table").tryQuery().isPresent());
        frames();
        assertThat(on(() -> lookup("#predict-bad-lines").queryAs(Label.class).getText())).startsWith("Line 3 ");
        look("predict-table");
        Path saved = folder.resolve("saved.csv");
        test().answer(saved);
        clickOn("#predict-save");
        until("it is saved", () -> Files.exists(saved));
        List<String> lines = Files.readAllLines(saved);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("5.0,3.4,1.5,0.2,setosa,");
        assertThat(lines.get(2)).contains("6.3,2.9,wide,2.1,,,,,");
        until("it is told", () -> lookup("#status-best").queryAs(Label.class).getText().contains("saved.csv"));
        clickOn("#predict-close");
        until("the typed row is answered again", () -> lookup("#predict-wrong").tryQuery().isPresent());
    }

    @Test
    void aSentenceIsAnsweredWhileItIsTyped() {
        train("reviews", 1);
        clickOn("#predict-text");
        push(KeyCode.CONTROL, KeyCode.A);
        write("good coffee xyzzyq taste");
        until("it is answered", () -> lookup("#predict-known").queryAs(Label.class).getText().startsWith("3 of 4")
                && lookup("#predict-says").tryQuery().isPresent());
        look("predict-sentence");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        look("predict-sentence-dark");
        push(KeyCode.CONTROL, KeyCode.A);
        write("zzyq qqyz");
        until("it is told that the answer means nothing", () ->
                lookup("#predict-known").queryAs(Label.class).getText().startsWith("None of these words"));
        look("predict-unknown");
    }

    private void type(String field, String text) {
        clickOn(field);
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    private void look(String name) {
        frames();
        Pictures.take(test().stage().getScene(), name);
        assertThat(on(() -> lookup("#predict .label").queryAllAs(Label.class).stream()
                        .filter(label -> !label.isWrapText() && label.isVisible() && label.getWidth() + 0.5 < label.prefWidth(-1))
                        .map(Labeled::getText)
                        .toList()))
                .as(name)
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // the list of answers has no other rows
    private ListView<PredictAnswer.One> list() {
        return (ListView<PredictAnswer.One>) lookup("#predict-list").query();
    }

    /// A light shape on black, as the sample's pictures are.
    private static Image boot() {
        int[] argb = new int[56 * 56];
        for (int y = 0; y < 56; y++) {
            for (int x = 0; x < 56; x++) {
                argb[y * 56 + x] = x > 14 && x < 42 && y > 8 ? 0xffd0d0d0 : 0xff000000;
            }
        }
        var image = new WritableImage(56, 56);
        image.getPixelWriter().setPixels(0, 0, 56, 56, PixelFormat.getIntArgbInstance(), argb, 0, 56);
        return image;
    }
}
