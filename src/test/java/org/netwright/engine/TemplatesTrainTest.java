package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.network.Network;
import org.netwright.op.Program;
import org.netwright.torchscript.Learning;
import org.netwright.training.TrainingPlan;
import org.netwright.workspace.Template;
import org.netwright.workspace.Templates;

/// Every template compiles as it comes and really trains.
@Tag("engine")
class TemplatesTrainTest {
    static List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void compilesAndTrainsOneStep(Template template) throws Exception {
        Network network = template.network(Drawing.CATALOG);
        Compiled compiled = new Compiler(Drawing.CATALOG).compile(network, Optional.empty());
        assertThat(compiled.broken()).isFalse();
        Program program = compiled.program().orElseThrow();
        TrainingPlan plan = TrainingPlan.named("");
        try (var learner = new Learner(program, new Learning(plan.loss(Scoring.head(program)), plan.optimiser()))) {
            learner.weights().fill(FirstWeights.of(program, 1), "");

            double loss = learner.step(new RandomBatches(1).batch(program, 4, 6), 0.01);

            assertThat(loss).isFinite();
        }
    }
}
