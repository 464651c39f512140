package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.op.Step;

class BypassTest {
    private static Compiled compiled(Drawing drawing, String bypassed) {
        Network network = Edits.apply(drawing.network(), new Edit.SetBypassed(bypassed, true));
        return new Compiler(StandardLayers.catalog()).compile(network, Optional.of(Drawing.pictures(1, 8, 3)));
    }

    private static Drawing drawing() {
        return new Drawing()
                .add("picture", "image-input")
                .add("pool", "max-pool-2d")
                .add("row", "flatten")
                .add("guess", "classification", "classes", 3);
    }

    @Test
    void whatFlowsIntoALayerThatIsSwitchedOffFlowsOut() {
        Compiled compiled = compiled(drawing(), "pool");

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.program().orElseThrow().steps()).extracting(Step::node).doesNotContain("pool");
        NodeFacts facts = compiled.facts().get("pool");
        assertThat(facts.output()).isEqualTo(compiled.facts().get("picture").output());
        assertThat(facts.parameters()).isZero();
    }

    @Test
    void whatDoesNotFitThenIsSaidWhereItDoesNot() {
        assertThat(compiled(drawing(), "row").problems())
                .anySatisfy(problem -> assertThat(problem.node()).contains("guess"));
    }

    @Test
    void wrongValuesOfALayerThatIsSwitchedOffAreNoProblem() {
        var drawing = new Drawing()
                .add("table", "vector-input")
                .add("wide", "dense", "units", 0)
                .add("guess", "classification", "classes", 3);
        assertThat(drawing.compile(Drawing.table(4, 3)).broken()).isTrue();
        Network network = Edits.apply(drawing.network(), new Edit.SetBypassed("wide", true));
        assertThat(new Compiler(StandardLayers.catalog())
                        .compile(network, Optional.of(Drawing.table(4, 3)))
                        .problems())
                .isEmpty();
    }

    @Test
    void whereSamplesEnterOrPredictionsLeaveNothingCanBeSwitchedOff() {
        for (String end : new String[] {"picture", "guess"}) {
            Compiled compiled = compiled(drawing(), end);
            Problem problem = compiled.problems().getFirst();
            assertThat(problem.node()).contains(end);
            assertThat(problem.message().key()).isEqualTo("network.not-to-be-bypassed");
            assertThat(problem.fixes().getFirst().edits()).containsExactly(new Edit.SetBypassed(end, false));
        }
    }
}
