package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.EpochFiles;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.tensor.DType;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

class EpochHistoryTest {
    private static final int NUMBERS = 1000;

    @TempDir
    private Path run;

    private EpochFiles files() {
        return EpochFiles.of(run);
    }

    private static Weights weights(float first) {
        Tensor tensor = Tensor.zeros(Shape.of(NUMBERS), DType.FLOAT32);
        tensor.data().putFloat(0, first);
        return Weights.of(Map.of("dense/linear/weight", tensor));
    }

    private float first(int epoch) throws Exception {
        return Safetensors.read(files().file(epoch)).weights().tensors().get("dense/linear/weight").toFloats()[0];
    }

    @Test
    void theFirstWeightsAndEveryEpochAreKeptInHalfTheBytes() throws Exception {
        var history = new EpochHistory(run);
        history.begin(weights(0.5f), 0, 0);
        history.write(weights(1.5f), 1, 1);
        assertThat(files().epochs()).containsExactly(0, 1);
        assertThat(first(0)).isEqualTo(0.5f);
        assertThat(first(1)).isEqualTo(1.5f);
        assertThat(Files.size(files().file(1))).isLessThan(NUMBERS * Float.BYTES / 2 + 512);
        assertThat(Safetensors.read(files().file(1)).notes()).containsEntry("epoch", "1");
    }

    @Test
    void aLongHistoryIsThinnedEvenlyAndKeepsTheFirstTheBestAndTheNewest() throws Exception {
        long most = 12L * 2304;
        var history = new EpochHistory(run, most);
        history.begin(weights(0), 0, 0);
        for (int epoch = 1; epoch <= 100; epoch++) {
            history.write(weights(epoch), epoch, Math.min(epoch, 37));
            assertThat(files().epochs()).contains(0, epoch, Math.min(epoch, 37));
        }
        List<Integer> kept = files().epochs();
        long bytes = 0;
        for (int epoch : kept) {
            bytes += Files.size(files().file(epoch));
        }
        assertThat(bytes).isLessThanOrEqualTo(most).isGreaterThan(most * 2 / 3);
        var gaps = new ArrayList<Integer>();
        for (int i = 1; i < kept.size(); i++) {
            gaps.add(kept.get(i) - kept.get(i - 1));
        }
        assertThat(gaps).allMatch(gap -> gap <= 16);
        assertThat(first(37)).isEqualTo(37);
    }

    @Test
    void theEpochWhoseLossIsSeenLeastGoesFirst() {
        assertThat(EpochHistory.dispensable(List.of(0, 4, 6, 8, 9), 0)).hasValue(8);
        assertThat(EpochHistory.dispensable(List.of(0, 4, 6, 8, 9), 8)).hasValue(6);
        assertThat(EpochHistory.dispensable(List.of(0, 1, 2, 3), 3)).hasValue(1);
        assertThat(EpochHistory.dispensable(List.of(0, 5, 9), 5)).as("all must stay").isEmpty();
        assertThat(EpochHistory.dispensable(List.of(0), 0)).isEmpty();
    }

    @Test
    void aRunThatGoesOnFillsWhatAKillLeftOutAndForgetsWhatItWillDoAgain() throws Exception {
        var before = new EpochHistory(run);
        before.begin(weights(0), 0, 0);
        before.write(weights(1), 1, 1);
        Path half = Files.write(files().folder().resolve("epoch-2.safetensors.tmp"), new byte[7]);
        new EpochHistory(run).begin(weights(2), 2, 2);
        assertThat(half).doesNotExist();
        assertThat(files().epochs()).containsExactly(0, 1, 2);
        assertThat(first(2)).isEqualTo(2);
        new EpochHistory(run).begin(weights(1), 1, 1);
        assertThat(files().epochs()).containsExactly(0, 1);
        new EpochHistory(run).begin(weights(7), 0, 0);
        assertThat(files().epochs()).containsExactly(0);
        assertThat(first(0)).as("a run that starts over begins with its own weights").isEqualTo(7);
    }
}
