package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.project.Document;
import org.netwright.training.LayerView;
import org.netwright.ui.Pictures;
import org.netwright.workspace.RunState;

/// The classic tutorial network, drawn on an empty canvas, trained, stopped, saved and opened again, by mouse and keys.
@Tag("fx")
class ArticleNetworkTest extends WindowTest {
    /// As the tutorial counts them.
    private static final long PARAMETERS = 122_570;

    @Test
    void isBuiltTrainedSavedAndReopened() {
        chooseData("cifar10-mini");
        build();
        until("the drawing is ready", () -> workspace().problems().ready());
        assertThat(on(() -> workspace().problems().compiled().get().parameters())).isEqualTo(PARAMETERS);
        Pictures.take(test().stage().getScene(), "article-built");

        trainAndStop();
        undoAndRedo();
        saveAndReopen();
    }

    private void chooseData(String set) {
        clickOn("#data-menu");
        clickOn(set);
        until("the data is read", () -> workspace().data().state().get().schema().isPresent());
    }

    private void build() {
        drag(middle(lookup("#palette-image-input").query()), new Point2D(340, 130));
        drag(middle(lookup("#palette-conv-2d").query()), new Point2D(560, 130));
        drag(port("image 1", 1), port("conv 2d 1", 0));
        assertThat(network().links()).containsExactly(Link.of(id("image 1"), id("conv 2d 1")));
        choose("activation", KeyCode.DOWN);
        append("max pool 2d");
        conv64();
        append("max pool 2d");
        conv64();
        append("flatten");
        append("dense");
        choose("activation", KeyCode.DOWN);
        append("classification");

        Network drawn = network();
        assertThat(drawn.nodes()).hasSize(9);
        assertThat(drawn.links()).hasSize(8);
    }

    private void conv64() {
        append("conv 2d");
        TextField filters = lookup("#param-filters .text-field").query();
        clickOn(filters).push(KeyCode.CONTROL, KeyCode.A).write("64");
        choose("activation", KeyCode.DOWN);
    }

    /// Goes to a choice and presses a key there.
    private void choose(String param, KeyCode key) {
        frames();
        interact(() -> lookup("#param-" + param + " .combo-box").query().requestFocus());
        push(key);
        frames();
    }

    private void trainAndStop() {
        clickOn("#train");
        until("pictures come", () -> !workspace().runs().views().get().isEmpty());
        Map<String, LayerView> first = on(() -> workspace().runs().views().get());
        assertThat(first).hasSize(9);
        int points = on(() -> workspace().runs().curves().get().loss().size());
        until("curves grow", () -> workspace().runs().curves().get().loss().size() > points + 20);
        until("pictures change", () -> workspace().runs().views().get() != first);
        until("an epoch is done", () -> !workspace().runs().curves().get().epochs().isEmpty());
        frames();
        Pictures.take(test().stage().getScene(), "article-training");
        clickOn("#stop");
        until("the run has stopped", () -> workspace().runs().state().get() instanceof RunState.Over);
    }

    private void undoAndRedo() {
        Document drawn = on(() -> workspace().history().document().get());
        clickOn("#fit");
        clickOn(card("classification 1"));
        push(KeyCode.DELETE);
        assertThat(network().nodes()).hasSize(8);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(on(() -> workspace().history().document().get())).isEqualTo(drawn);
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(network().nodes()).hasSize(8);
        push(KeyCode.CONTROL, KeyCode.Z);
    }

    private void saveAndReopen() {
        Document drawn = on(() -> workspace().history().document().get());
        Path kept = folder.resolve("article.netwright");
        test().answer(kept);
        push(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> !workspace().history().changed().get());
        assertThat(kept.resolve("project.json")).isRegularFile();
        assertThat(Files.exists(folder.resolve("runs"))).isTrue();

        push(KeyCode.CONTROL, KeyCode.N);
        assertThat(network().nodes()).isEmpty();
        test().answer(kept);
        push(KeyCode.CONTROL, KeyCode.O);
        until("it is open again", () -> workspace().history().document().get().equals(drawn));
        frames();
        assertThat(lookup(".nw-card").queryAll()).hasSize(9);
    }
}
