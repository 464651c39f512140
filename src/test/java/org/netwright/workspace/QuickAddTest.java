package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.layers.StandardLayers;
import org.netwright.param.Values;
import org.netwright.workspace.QuickAdd.Reading;

class QuickAddTest {
    private final QuickAdd quickAdd = new QuickAdd(StandardLayers.catalog());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conv 64                 | Conv 2D · 64 filters
            conv 64 5x5 same        | Conv 2D · 64 filters · kernel 5×5 · Same size
            conv 64 5x5 same relu   | Conv 2D · 64 filters · kernel 5×5 · Same size · ReLU
            conv2d 32 3 2           | Conv 2D · 32 filters · kernel 3×3 · stride 2×2
            conv 2d 16              | Conv 2D · 16 filters
            conv1d 16 5             | Conv 1D · 16 filters · kernel 5
            conv 64 stride=2        | Conv 2D · 64 filters · stride 2×2
            conv 64 k=5 nobias      | Conv 2D · 64 filters · kernel 5×5 · no bias
            dense 128 relu          | Dense · 128 units · ReLU
            Linear 10               | Dense · 10 units
            dense 128 he            | Dense · 128 units · He uniform
            dense 64 l2=0.01        | Dense · 64 units · l2 0.01
            dropout 0.3             | Dropout · rate 0.3
            dropout 30%             | Dropout · rate 0.3
            lstm 32                 | LSTM · 32 units
            lstm 32 bidirectional   | LSTM · 32 units · both ways
            lstm 32 sequence        | LSTM · 32 units · every step
            max pool 3              | Max pool 2D · window 3×3
            maxpool 3 2             | Max pool 2D · window 3×3 · stride 2×2
            flatten                 | Flatten
            gelu                    | Activation · GELU
            leaky                   | Activation · Leaky ReLU
            embedding 50            | Embedding · 50 features
            attention 8             | Multi-head attention · 8 heads
            softmax output          | Classification
            leaky relu 0.2          | Activation · Leaky ReLU · leak 0.2
            elu 0.5                 | Activation · ELU · α 0.5
            """)
    void saysWhatItUnderstood(String typed, String title) {
        Reading first = quickAdd.read(typed).getFirst();
        assertThat(first.title()).isEqualTo(title);
        assertThat(first.unread()).isEmpty();
    }

    @Test
    void whatIsTypedMattersEvenWhereTheDataWouldSayAnother() {
        Values typed = quickAdd.read("classification 5").getFirst().values();
        assertThat(typed.set()).containsEntry("classes", 5).containsEntry("from-data", false);
    }

    @Test
    void aNumberOutOfRangeIsNotUnderstood() {
        assertThat(quickAdd.read("dropout 5").getFirst().unread()).containsExactly("5");
    }

    @Test
    void aWordThatNothingKnowsIsNamedBesideTheLayer() {
        Reading first = quickAdd.read("conv 64 zebra").getFirst();
        assertThat(first.title()).isEqualTo("Conv 2D · 64 filters");
        assertThat(first.unread()).containsExactly("zebra");
    }

    @Test
    void onlyLayersThatTakeEverythingThatWasTypedAreMeant() {
        assertThat(quickAdd.read("conv 64 5x5").stream().map(reading -> reading.kind().spec().id()))
                .contains("conv-2d")
                .doesNotContain("conv-1d");
    }

    @Test
    void nothingTypedOffersEveryLayer() {
        assertThat(quickAdd.read(" ")).hasSameSizeAs(StandardLayers.catalog().all());
    }

    @Test
    void anUnknownLayerIsNone() {
        assertThat(quickAdd.read("zebra 64")).isEmpty();
    }
}
