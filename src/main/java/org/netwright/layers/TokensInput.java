package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Input;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Condition;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Texts enter here, as sequences of words.
final class TokensInput implements LayerKind {
    private static final Param.Int VOCABULARY = new Param.Int(
            new About("vocabulary", "Vocabulary", "How many different words are known.").when(Condition.is(InputParams.FROM_DATA, false)),
            10_000, 2, 10_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "tokens-input",
                    "Text",
                    Category.INPUT,
                    "Texts enter here, each as long as it is, a number for each word. The vocabulary is the data set's.")
            .aliases("InputLayer", "Input", "tokens", "words")
            .source()
            .params(InputParams.FROM_DATA, VOCABULARY)
            .remedies(
                    new Remedy.SetParams(Misfit.DATA_DIFFERS),
                    new Remedy.ReplaceBy(Misfit.DATA_DIFFERS, "image-input"),
                    new Remedy.ReplaceBy(Misfit.DATA_DIFFERS, "vector-input"));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return values.get(InputParams.FROM_DATA) ? "Text" : "Text · %,d words".formatted(values.get(VOCABULARY));
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return InputParams.lower(values, to, Form.tokens(values.get(VOCABULARY)), Form::isTokens);
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return InputParams.fitted(values, data, Form::isTokens);
    }
}
