package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.look.Theme;

/// The drawing as a picture: saved by menu and key, and copied.
@Tag("fx")
class PicturesTest extends WindowTest {
    @Test
    void aKeySavesTheDrawingAsItLooksInTheFormatThatItsNameAsksFor() throws IOException {
        open("fashion");
        interact(() -> test().window().actions().stream()
                .filter(action -> action.name().get().equals("Light or dark"))
                .forEach(action -> action.run().run()));
        Path svg = folder.resolve("drawn.svg");
        save(svg);
        String ground = on(() -> test().window().theme().look()).canvas();
        assertThat(Files.readString(svg)).contains("conv 1", "fill=\"" + ground + "\"");

        Path pdf = folder.resolve("drawn.pdf");
        save(pdf);
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void theMenuSavesForPaper() throws IOException {
        open("iris");
        Path svg = folder.resolve("paper.svg");
        test().answer(svg);
        clickOn("#file-menu");
        moveTo("Save as a picture");
        until("the styles are offered", () -> lookup("For paper …").tryQuery().isPresent());
        push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.ENTER);
        until("it is there", () -> Files.exists(svg));
        assertThat(Files.readString(svg)).contains(">Core</text>", "fill=\"" + Theme.PRINT.canvas() + "\"");
    }

    @Test
    void aNameThatIsNoPictureAndAnEmptyDrawingAreComplainedAbout() {
        test().answer(folder.resolve("drawn.svg"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until("there is a dialog", () -> lookup("There is no layer to draw yet. Place one first.").tryQuery().isPresent());
        answer("Close");

        open("iris");
        test().answer(folder.resolve("drawn.jpeg"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until("there is a dialog", () -> lookup(".dialog-pane").tryQuery().isPresent());
        assertThat(lookup(".dialog-pane .label").queryAll()).anySatisfy(label -> assertThat(label.toString()).contains(".pdf"));
        answer("Close");
        assertThat(folder.resolve("drawn.jpeg")).doesNotExist();
    }

    @Test
    void copyingPutsAPictureOfWhatIsSelectedOrElseOfAllOnTheClipboard() {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "no picture")));
        open("fashion");
        clickOn("#fit");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until("there is a picture", () -> Clipboard.getSystemClipboard().hasImage());
        double all = width();
        frames();
        assertThat(lookup("#status-best").queryAs(Label.class).getText()).startsWith("Picture copied");

        clickOn(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until("there is a smaller one", () -> width() < all / 2);
    }

    private double width() {
        return on(() -> Clipboard.getSystemClipboard().getImage().getWidth());
    }

    private void save(Path file) {
        test().answer(file);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until("it is there", () -> Files.exists(file));
    }
}
