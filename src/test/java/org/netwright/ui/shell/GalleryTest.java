package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.param.BadInput;
import org.netwright.project.DataChoice;
import org.netwright.ui.Pictures;

/// Networks to start from.
@Tag("fx")
class GalleryTest extends WindowTest {
    @Test
    void aTemplateChosenOnAnEmptyCanvasIsReadyForTheDataThatIsChosen() throws BadInput {
        DataChoice iris = workspace().projects().sample("iris").data().orElseThrow();
        interact(() -> workspace().editor().useData(iris));
        until("the data is read", () -> workspace().data().state().get().schema().isPresent());
        Pictures.take(test().stage().getScene(), "welcome");
        push(KeyCode.CONTROL, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "templates");
        clickOn("#template-mlp");
        until("it is ready", () -> workspace().problems().ready());
        assertThat(lookup("#templates").tryQuery()).isEmpty();
        frames();
        Pictures.take(test().stage().getScene(), "template-mlp");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(network().nodes()).isEmpty();
    }

    @Test
    void aTemplateChosenBesideADrawingIsPastedBelowIt() {
        open("fashion");
        interact(() -> test().window().actions().stream()
                .filter(action -> action.name().get().equals("Templates"))
                .forEach(action -> action.run().run()));
        frames();
        push(KeyCode.ENTER);
        frames();
        assertThat(network().nodes()).hasSizeGreaterThan(8);
        double lowest = network().node(id("label")).at().y();
        assertThat(network().nodes().values().stream().skip(8).allMatch(node -> node.at().y() > lowest)).isTrue();
    }

    @Test
    void itsCrossLeavesTheGallery() {
        push(KeyCode.CONTROL, KeyCode.T);
        frames();
        clickOn("#sheet-close");
        frames();
        assertThat(lookup("#templates").tryQuery()).isEmpty();
    }

    @Test
    void escapeLeavesTheGallery() {
        push(KeyCode.CONTROL, KeyCode.T);
        frames();
        push(KeyCode.ESCAPE);
        frames();
        assertThat(lookup("#templates").tryQuery()).isEmpty();
        assertThat(network().nodes()).isEmpty();
    }
}
