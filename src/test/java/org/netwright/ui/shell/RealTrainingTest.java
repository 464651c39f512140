package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.engine.DjlTrainer;
import org.netwright.training.LayerView;
import org.netwright.training.PlanParams;
import org.netwright.training.RunResult;
import org.netwright.training.Trainer;
import org.netwright.workspace.RunState;

/// The shipped sample, trained in the window by the real engine.
@Tag("fx")
@Tag("engine")
class RealTrainingTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new DjlTrainer();
    }

    @Test
    void curvesAndPicturesComeFromTheEngineUntilTheRunIsComplete() {
        open("fashion");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 2));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("pictures come", () -> !workspace().runs().views().get().isEmpty());
        Map<String, LayerView> views = on(() -> workspace().runs().views().get());
        assertThat(views.get(id("Picture"))).isInstanceOf(LayerView.Picture.class);
        assertThat(views.get(id("conv 1"))).isInstanceOf(LayerView.Maps.class);
        assertThat(views.get(id("dense 1"))).isInstanceOf(LayerView.Bars.class);
        assertThat(views.get(id("label"))).isInstanceOf(LayerView.Prediction.class);
        until("it is complete", () -> workspace().runs().state().get() instanceof RunState.Over(var result)
                && result.outcome() instanceof RunResult.Outcome.Complete);
        var epochs = on(() -> workspace().runs().curves().get().epochs());
        assertThat(epochs).hasSize(2);
        assertThat(epochs.getLast().metrics().get("train_loss"))
                .isLessThan(epochs.getFirst().metrics().get("train_loss"));
        assertThat(on(() -> workspace().runs().curves().get().loss().size())).isPositive();
    }
}
