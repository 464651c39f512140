package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.model.Weights;
import org.netwright.network.BrokenNetworks;
import org.netwright.network.BrokenNetworks.Broken;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.network.Edits;
import org.netwright.network.Fix;
import org.netwright.network.Network;
import org.netwright.op.Program;
import org.netwright.param.Words;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.Learning;
import org.netwright.training.TrainingPlan;

/// Whatever fix is offered for a broken network, the mended one really trains.
@Tag("engine")
class MendedNetworksTest {
    /// A broken network and one of its fixes.
    record Mending(Broken broken, Fix fix) {
        @Override
        public String toString() {
            return broken.what() + " → " + Words.english().of(fix.title());
        }
    }

    static List<Mending> mendings() {
        return BrokenNetworks.all().stream().flatMap(MendedNetworksTest::fixes).toList();
    }

    private static Stream<Mending> fixes(Broken broken) {
        return broken.drawing().compile(broken.data()).problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .map(fix -> new Mending(broken, fix));
    }

    @ParameterizedTest
    @MethodSource("mendings")
    void trainsOneStep(Mending mending) throws Exception {
        Network mended = Edits.applyAll(mending.broken().drawing().network(), mending.fix().edits());
        Program program = new Compiler(Drawing.CATALOG)
                .compile(mended, Optional.of(mending.broken().data()))
                .program()
                .orElseThrow();
        TrainingPlan plan = TrainingPlan.named("");
        var learning = new Learning(plan.loss(Scoring.head(program)), plan.optimiser());
        try (var learner = new Learner(program, learning)) {
            learner.weights().fill(FirstWeights.of(program, 1), "");
            var before = learner.weights().copy();

            double loss = learner.step(new RandomBatches(1).batch(program, 4, 6), 0.01);

            assertThat(loss).isFinite();
            assertThat(bytes(learner.weights().copy())).isNotEqualTo(bytes(before));
        }
    }

    private static List<ByteBuffer> bytes(Weights weights) {
        return weights.tensors().values().stream().map(Tensor::data).toList();
    }
}
