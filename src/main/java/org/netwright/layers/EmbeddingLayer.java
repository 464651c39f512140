package org.netwright.layers;

import java.util.List;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.WeightParams;
import org.netwright.op.Embed;
import org.netwright.op.Init;
import org.netwright.op.Lowering;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// Turns words into vectors.
final class EmbeddingLayer implements LayerKind {
    private static final Param.Int FEATURES = new Param.Int(
            new About("features", "Features", "How many numbers stand for each word."), 64, 1, 65_536);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "embedding",
                    "Embedding",
                    Category.CORE,
                    "Looks up a learnt list of numbers for each word; words used alike come to lie near each other.")
            .formula("y_t = E[x_t]")
            .aliases("Embed", "lookup", "word vectors", "Embedding")
            .params(FEATURES, WeightParams.L1, WeightParams.L2, WeightParams.FROZEN);

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return "Embedding · " + values.get(FEATURES);
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return List.of(to.emit(new Embed(values.get(FEATURES), new Init.Uniform(0.05)), inputs.one()));
    }
}
