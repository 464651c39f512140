package org.netwright.torchscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.netwright.model.Weights;
import org.netwright.network.Drawing;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;
import org.netwright.training.Loss;
import org.netwright.training.Optimiser;

class TorchModuleTest {
    private static final Learning LEARNING = new Learning(new Loss.CrossEntropy(), new Optimiser.Adam(0.9, 0.999, 1e-8, 0));

    private static Program cnn() {
        return new Drawing()
                .add("picture", "image-input")
                .add("filters", "conv-2d", "filters", 4, "activation", "relu")
                .add("pool", "max-pool-2d")
                .add("row", "flatten")
                .add("guess", "classification", "classes", 3)
                .compile(Drawing.pictures(3, 8, 3))
                .program()
                .orElseThrow();
    }

    private static int lineOf(TorchModule module, String part) {
        List<String> lines = module.text().lines().toList();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        throw new AssertionError(part + " is not in\n" + module.text());
    }

    @Test
    void aComplaintAboutALineIsOneAboutItsLayer() {
        TorchModule module = TorchModule.training(cnn(), LEARNING);
        assertThat(module.owners()).hasSameSizeAs(module.text().lines().toList());
        String complaint = "Traceback\n" + "  File \"code/__torch__.py\", line %d, in step\n".repeat(2);
        int outside = lineOf(module, "def step");
        assertThat(module.blame(complaint.formatted(outside, lineOf(module, "torch.conv2d")))).isEqualTo("filters");
        assertThat(module.blame(complaint.formatted(outside, lineOf(module, "torch.max_pool2d")))).isEqualTo("pool");
        assertThat(module.blame(complaint.formatted(outside, outside))).isEmpty();
        assertThat(module.blame("something else")).isEmpty();
    }

    @Test
    void aReluThatOnlyAPoolingLooksAtRunsAfterItWhereTheLayersAreNotShown() {
        List<String> lines = TorchModule.answering(cnn()).text().lines().map(String::strip).toList();
        int scores = lines.indexOf("def scores(self: __torch__.G, x0: Tensor) -> Tensor:");
        int taps = lines.indexOf("def taps(self: __torch__.G, x0: Tensor) -> List[Tensor]:");
        assertThat(lines.subList(scores, taps)).containsSubsequence(
                "v2 = torch.max_pool2d(v1, [2, 2], [2, 2], [0, 0], [1, 1], False)", "v3 = torch.relu(v2)");
        assertThat(lines.subList(taps, lines.size())).containsSubsequence(
                "v2 = torch.relu(v1)", "v3 = torch.max_pool2d(v2, [2, 2], [2, 2], [0, 0], [1, 1], False)");
    }

    @Test
    void theSameNetworkIsTheSameArchiveToTheByte() {
        assertThat(TorchModule.training(cnn(), LEARNING).archive())
                .isEqualTo(TorchModule.training(cnn(), LEARNING).archive());
    }

    @Test
    void theArchiveHoldsWhatPyTorchLooksFor() throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(TorchModule.answering(cnn()).archive()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(entries.keySet()).containsExactly("g/data.pkl", "g/code/__torch__.py", "g/constants.pkl", "g/version");
        assertThat(new String(entries.get("g/code/__torch__.py"), StandardCharsets.UTF_8))
                .isEqualTo(TorchModule.answering(cnn()).text());
    }

    @Test
    void aModuleThatPredictsHasItsWeightsInItsArchive() throws Exception {
        TorchModule module = TorchModule.predicting(cnn());
        var tensors = new LinkedHashMap<String, Tensor>();
        module.layout().all().forEach(slot -> tensors.put(slot.name(), Tensor.zeros(slot.spec().shape(), DType.FLOAT32)));
        var sizes = new LinkedHashMap<String, Integer>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(module.archive(Weights.of(tensors), "")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sizes.put(entry.getName(), zip.readAllBytes().length);
            }
        }
        assertThat(sizes).containsEntry("g/data/0", 4 * 108).containsEntry("g/data/3", 4 * 3).doesNotContainKey("g/data/4");
        assertThat(module.text()).contains("def forward(self: __torch__.G, a0: Tensor) -> Tensor:");
    }

    @Test
    void aWeightThatIsMissingIsComplainedAbout() {
        assertThatThrownBy(() -> TorchModule.predicting(cnn()).archive(Weights.of(Map.of()), "best.safetensors"))
                .isInstanceOfSatisfying(BadInput.class, wrong -> assertThat(wrong.problem().key()).isEqualTo("model.weight.missing"));
    }

    @Test
    void weightsFollowEachOtherWithoutGaps() {
        WeightLayout layout = WeightLayout.of(cnn());
        assertThat(layout.trained()).extracting(WeightSlot::name).containsExactly(
                "filters/conv/weight", "filters/conv/bias", "guess/linear/weight", "guess/linear/bias");
        assertThat(layout.trained()).extracting(WeightSlot::offset).containsExactly(0, 108, 112, 112 + 108);
        assertThat(layout.trainedNumbers()).isEqualTo(112 + 108 + 3);
        assertThat(layout.fixedNumbers()).isZero();
    }
}
