package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.engine.DjlTrainer;
import org.netwright.training.LayerView;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.ui.Pictures;
import org.netwright.workspace.RunState;

/// Which sample the cards show: chosen from the strip, any, the worst, or a picture of one's own; the real engine trains.
@Tag("fx")
class WatchedSampleTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new DjlTrainer();
    }

    @Test
    void aPictureOfOnesOwnIsWatchedWhileTheNetworkTrainsAndAfter() throws Exception {
        open("fashion");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 1));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F10);
        until("it waits with pictures", () -> workspace().runs().state().get() instanceof RunState.Paused
                && !views().isEmpty());
        assertThat(prediction().truth()).isNotNegative();

        push(KeyCode.ALT, KeyCode.U);
        until("it is said to come", () -> lookup("#status-best").queryAs(Label.class).getText().contains("first epoch"));
        give(0xff808080);
        until("the picture is shown", () -> prediction().truth() < 0);
        assertThat(said()).startsWith("Your own: own.png");

        push(KeyCode.F12);
        until("it is over", () -> workspace().runs().state().get() instanceof RunState.Over);
        assertThat(prediction().truth()).isNegative();
        push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        until("a sample of the data is shown again", () -> prediction().truth() >= 0);
        give(0xffffffff);
        until("the other picture is shown", () -> prediction().truth() < 0);

        push(KeyCode.ALT, KeyCode.U);
        until("the worst is shown", () -> prediction().truth() >= 0);
        int truth = prediction().truth();
        assertThat(prediction().values()[truth]).isLessThan(0.5f);
        String before = said();
        push(KeyCode.ALT, KeyCode.N);
        until("another is shown", () -> !said().equals(before));

        clickOn("#sample-choose");
        until("the strip is there", () -> !lookup("#preview-0").queryAll().isEmpty());
        frames();
        Pictures.take(lookup("#sample-strip").query().getScene(), "sample-strip");
        interact(() -> lookup("#preview-3").queryAs(Button.class).fire());
        until("it is shown", () -> said().contains("sample 4 "));
    }

    private void give(int argb) throws Exception {
        Path file = folder.resolve("own.png");
        ImageIO.write(on(() -> SwingFXUtils.fromFXImage(plain(argb), null)), "png", file.toFile());
        test().answer(file);
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);
    }

    private static WritableImage plain(int argb) {
        var image = new WritableImage(40, 40);
        for (int i = 0; i < 40 * 20; i++) {
            image.getPixelWriter().setArgb(i % 40, i / 40, argb);
        }
        return image;
    }

    private Map<String, LayerView> views() {
        return on(() -> workspace().runs().views().get());
    }

    private LayerView.Prediction prediction() {
        return views().values().stream()
                .filter(LayerView.Prediction.class::isInstance)
                .map(LayerView.Prediction.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return on(() -> lookup("#sample-choose").queryAs(Button.class).getText());
    }
}
