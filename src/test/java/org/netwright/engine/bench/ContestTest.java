package org.netwright.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.util.Pair;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.engine.NativeLibrary;
import org.netwright.network.Drawing;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.DataSchema;
import org.netwright.training.PlanParams;

class ContestTest {
    private static final DataSchema PICTURES = Drawing.pictures(3, 32, 10);
    private static final Path CIFAR10 = Path.of("samples", "data", "cifar10-mini");

    @Test
    void theArticleNetworkIsTheOneThatIsDrawn() {
        Program drawn = new Drawing()
                .add("input", "image-input")
                .add("conv 1", "conv-2d", "filters", 32, "activation", "relu")
                .add("pool 1", "max-pool-2d")
                .add("conv 2", "conv-2d", "filters", 64, "activation", "relu")
                .add("pool 2", "max-pool-2d")
                .add("conv 3", "conv-2d", "filters", 64, "activation", "relu")
                .add("flatten", "flatten")
                .add("dense 1", "dense", "units", 64, "activation", "relu")
                .add("label", "classification", "classes", 10)
                .compile(PICTURES)
                .program()
                .orElseThrow();
        assertThat(ArticleNetwork.program(PICTURES).steps())
                .extracting(Step::op)
                .isEqualTo(drawn.steps().stream().map(Step::op).toList());
    }

    @Test
    void usefulWorkIsThreeProductsForEachLayerAndTwoForTheFirst() {
        long conv1 = 2L * 30 * 30 * 32 * 27;
        long conv2 = 2L * 13 * 13 * 64 * 32 * 9;
        long conv3 = 2L * 4 * 4 * 64 * 64 * 9;
        long dense = 2L * 1024 * 64 + 2 * 64 * 10;
        assertThat(UsefulWork.flops(ArticleNetwork.program(PICTURES))).isEqualTo(2 * conv1 + 3 * (conv2 + conv3 + dense));
    }

    @Test
    void aRunIsAsFastAsItsMiddleEpochAndTheFirstDoesNotCount() {
        assertThat(Result.usual(List.of(1.0, 30.0, 10.0, 20.0))).isEqualTo(20);
        assertThat(Result.usual(List.of(7.0))).isEqualTo(7);
    }

    @Test
    @Tag("engine")
    void thePeersHaveTheSameWeights() {
        assertThat(weights(ArticleNetwork.blocks(), new Shape(1, 3, 32, 32)))
                .isEqualTo(ArticleNetwork.program(PICTURES).parameters());
        assertThat(weights(SmallTable.blocks(), new Shape(1, 20)))
                .isEqualTo(SmallTable.program(Drawing.table(20, 3)).parameters());
    }

    private static long weights(Block block, Shape input) {
        try (NDManager manager = NativeLibrary.open()) {
            block.initialize(manager, DataType.FLOAT32, input);
            return block.getParameters().stream()
                    .map(Pair::getValue)
                    .mapToLong(weight -> weight.getShape().size())
                    .sum();
        }
    }

    @Test
    @Tag("engine")
    void bothLearnTheTableAlike() throws Exception {
        Contest contest = new SmallTable().open();
        assertThat(new OwnTraining(contest).train().loss()).isLessThan(0.5);
        assertThat(new EasyTrainPeer(contest).train().loss()).isLessThan(0.5);
    }

    @Test
    @Tag("engine")
    void bothBeginToLearnPicturesAlike() throws Exception {
        Contest all = new ArticleNetwork(CIFAR10).open();
        var contest = new Contest(
                all.program(), all.blocks(), all.plan().with(PlanParams.EPOCHS, 1), all.samples(), all.split());
        double guessing = Math.log(ArticleNetwork.CLASSES);
        assertThat(new OwnTraining(contest).train().loss()).isLessThan(guessing);
        assertThat(new EasyTrainPeer(contest).train().loss()).isLessThan(guessing);
    }
}
