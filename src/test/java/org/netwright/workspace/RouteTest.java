package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.netwright.engine.Chain;
import org.netwright.layers.LayerExamples;
import org.netwright.op.Activate;
import org.netwright.op.Embed;
import org.netwright.op.Function;
import org.netwright.op.Init;
import org.netwright.op.Linear;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.Form;

/// The order in which a network is gone through.
class RouteTest {
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);

    private static Program dense() {
        return new Chain(Form.vector(4))
                .then(new Linear(3, true, INIT), new Traits(0, 0, true))
                .then(Activate.of(Function.RELU))
                .then(new Linear(2, true, INIT))
                .end(Output.Head.CLASSIFICATION);
    }

    @Test
    void theWayGoesThereAndBackAndEndsAtTheWeightsThatTrain() {
        assertThat(Route.of(dense()).stops()).containsExactly(
                new Stop.Through(0), new Stop.Through(1), new Stop.Through(2), new Stop.Through(3), new Stop.Through(4),
                new Stop.Judged(),
                new Stop.BackTo(2), new Stop.BackTo(1), new Stop.BackTo(0), // the scores are told at the loss
                new Stop.Change(3)); // the first layer is frozen
    }

    @Test
    void wordsHaveNoSlope() {
        Program program = new Chain(Form.tokens(9))
                .then(new Embed(4, INIT))
                .then(new SequenceMean())
                .then(new Linear(2, true, INIT))
                .end(Output.Head.CLASSIFICATION);
        assertThat(Route.of(program).stops()).contains(new Stop.BackTo(1)).doesNotContain(new Stop.BackTo(0));
    }

    @Test
    void beyondBothEndsOneStaysAtThem() {
        Route route = Route.of(dense());
        assertThat(route.from(route.first(), -1)).isEqualTo(route.first());
        assertThat(route.from(new Stop.Judged(), 1)).isEqualTo(new Stop.BackTo(2));
        assertThat(route.from(new Stop.Judged(), 100)).isEqualTo(new Stop.Change(3));
    }

    @Test
    void eachPartBeginsSomewhereAndALayerKnowsItsStops() {
        Route route = Route.of(dense());
        assertThat(route.first(Stop.Leg.BACKWARD)).contains(new Stop.Judged());
        assertThat(route.first(Stop.Leg.UPDATE)).contains(new Stop.Change(3));
        assertThat(route.at("2", Stop.Leg.FORWARD)).isEqualTo(List.of(new Stop.Through(2)));
        assertThat(route.at("1", Stop.Leg.UPDATE)).isEmpty();
        assertThat(route.layer(new Stop.Judged())).isEqualTo(Optional.empty());
    }

    @Test
    void everyLayerThatTrainsHasAStopForEachOfItsOperationsThatDo() {
        var kinds = new TreeSet<String>();
        for (LayerExamples.Example example : LayerExamples.all()) {
            Route route = Route.of(example.drawing().compile(example.data()).program().orElseThrow());
            for (Step step : route.program().steps()) {
                boolean trains = !step.traits().frozen() && step.weights().stream().anyMatch(WeightSpec::trained);
                assertThat(route.stops().contains(new Stop.Change(step.value()))).as(step.toString()).isEqualTo(trains);
                if (trains && step.node().equals("layer")) {
                    kinds.add(example.kind());
                }
            }
        }
        assertThat(kinds).contains(
                "dense", "gated-dense", "residual-dense", "conv-2d", "mixed-conv-2d", "conv-1d", "conv-transpose-2d", "embedding",
                "activation", "batch-norm", "layer-norm", "group-norm", "lstm", "gru", "self-attention");
    }
}
