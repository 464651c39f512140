package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.layer.LayerKind;
import org.netwright.layers.StandardLayers;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource({
        "conv, conv-2d",
        "Conv2d, conv-2d",
        "conv1d, conv-1d",
        "linear, dense",
        "fc, dense",
        "max, max-pool-2d",
        "MaxPooling2D, max-pool-2d",
        "maxpool, max-pool-2d",
        "pool, max-pool-2d",
        "glob av, global-average-pool-2d",
        "drop, dropout",
        "drpt, dropout",
        "batchnorm, batch-norm",
        "lstm, lstm",
        "multihead, self-attention",
        "softmax output, classification",
        "FLATTEN, flatten",
        "Conv2DTranspose, conv-transpose-2d",
        "ConvTranspose2d, conv-transpose-2d",
        "AvgPool2d, average-pool-2d",
        "AveragePooling2D, average-pool-2d",
        "GlobalAveragePooling2D, global-average-pool-2d",
        "AdaptiveAvgPool2d, global-average-pool-2d",
        "GlobalAveragePooling1D, sequence-average",
        "AdaptiveAvgPool1d, sequence-average",
        "BatchNormalization, batch-norm",
        "BatchNorm2d, batch-norm",
        "LayerNormalization, layer-norm",
        "LayerNorm, layer-norm",
        "GroupNormalization, group-norm",
        "GroupNorm, group-norm",
        "MultiHeadAttention, self-attention",
        "UpSampling2D, up-sample-2d",
        "Upsample, up-sample-2d",
        "ZeroPadding2D, zero-pad-2d",
        "ZeroPad2d, zero-pad-2d",
        "Unflatten, reshape",
        "CrossEntropyLoss, classification",
        "BCELoss, binary",
        "BinaryCrossentropy, binary",
        "MSELoss, regression",
        "MeanSquaredError, regression",
    })
    void theBestMatchIsTheLayerThatIsMeant(String typed, String kind) {
        List<LayerKind> found = NameMatch.best(typed, StandardLayers.catalog().all(), QuickAdd::names);
        assertThat(found.getFirst().spec().id()).isEqualTo(kind);
    }

    @Test
    void whatNobodyIsCalledFindsNothing() {
        assertThat(NameMatch.best("zebra", StandardLayers.catalog().all(), QuickAdd::names)).isEmpty();
    }

    @Test
    void nothingTypedFindsEverythingInItsOrder() {
        List<LayerKind> all = StandardLayers.catalog().all();
        assertThat(NameMatch.best(" ", all, QuickAdd::names)).isEqualTo(all);
    }

    @Test
    void theOwnNameBeatsANameFromElsewhere() {
        assertThat(NameMatch.rank("sum", List.of("Sum"))).isLessThan(NameMatch.rank("sum", List.of("Add", "sum")));
        assertThat(NameMatch.whole(NameMatch.rank("sum", List.of("Add", "sum")))).isTrue();
        assertThat(NameMatch.whole(NameMatch.rank("su", List.of("Add", "sum")))).isFalse();
    }
}
