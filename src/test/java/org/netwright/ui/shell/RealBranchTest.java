package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.engine.DjlTrainer;
import org.netwright.project.runs.RunEnding;
import org.netwright.training.EpochRecord;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.workspace.ResultsState;

/// A run of the window that is trained on by the real engine.
@Tag("fx")
@Tag("engine")
class RealBranchTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new DjlTrainer();
    }

    @Test
    void aRunThatIsTrainedOnBeginsWhereTheLastOneEnded() {
        open("iris");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 5));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        untilDone(1);
        List<EpochRecord> before = on(() -> workspace().runs().curves().get().epochs());
        interact(() -> workspace().editor().setPlan(PlanParams.BATCH, 16));
        until("the data is divided again", () -> workspace().problems().ready());

        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);

        untilDone(2);
        List<EpochRecord> after = on(() -> workspace().runs().curves().get().epochs());
        assertThat(after).hasSize(5);
        assertThat(loss(after.getFirst())).isLessThan(loss(before.getLast()) * 1.1);
        assertThat(loss(after.getFirst())).isLessThan(loss(before.getFirst()) / 2);
    }

    private void untilDone(int runs) {
        until("it is complete", () -> workspace().pastRuns().all().get().size() == runs
                && workspace().pastRuns().all().get().stream().allMatch(run -> run.ending() == RunEnding.COMPLETE)
                && workspace().results().state().get() instanceof ResultsState.Ready);
    }

    private static double loss(EpochRecord record) {
        return record.metrics().getOrDefault("train_loss", Double.NaN);
    }
}
