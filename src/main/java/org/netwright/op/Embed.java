package org.netwright.op;

import java.util.List;
import org.netwright.tensor.Element;
import org.netwright.tensor.Form;
import org.netwright.tensor.Shape;

/// Looks up a learnt vector for each token; the vocabulary's size comes with the form.
///
/// Weights: `weight` vocabulary × features.
///
/// @param features numbers a token
/// @param init first values
public record Embed(int features, Init init) implements Op {
    @Override
    public String id() {
        return "embed";
    }

    @Override
    public Inferred infer(List<Form> inputs) {
        Form in = inputs.getFirst();
        return in.isTokens()
                ? Inferred.ok(Form.sequence(in.size(0), features, in.masked()))
                : Inferred.mismatch(Misfit.NOT_TOKENS, "op.embed.needs-tokens", Forms.say(in));
    }

    @Override
    public List<WeightSpec> weights(List<Form> inputs) {
        int vocabulary =
                switch (inputs.getFirst().element()) {
                    case Element.Token token -> token.vocabulary();
                    case Element.Real ignored -> throw new IllegalArgumentException("tokens are needed");
                };
        return List.of(WeightSpec.kernel("weight", Shape.of(vocabulary, features), init, vocabulary, features));
    }

    @Override
    public long flops(List<Form> inputs, Form output, int steps) {
        return 0;
    }
}
