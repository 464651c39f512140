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

/// Rows of a table enter here.
final class VectorInput implements LayerKind {
    private static final Param.Int FEATURES = new Param.Int(
            new About("features", "Columns", "How many numbers each row has.").when(Condition.is(InputParams.FROM_DATA, false)),
            4, 1, 1_000_000);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "vector-input", "Table", Category.INPUT, "Rows of a table enter here, a number for each column. The width is the data set's.")
            .aliases("InputLayer", "Input", "vector", "features", "tabular")
            .source()
            .params(InputParams.FROM_DATA, FEATURES)
            .remedies(
                    new Remedy.SetParams(Misfit.DATA_DIFFERS),
                    new Remedy.ReplaceBy(Misfit.DATA_DIFFERS, "image-input"),
                    new Remedy.ReplaceBy(Misfit.DATA_DIFFERS, "tokens-input"));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return values.get(InputParams.FROM_DATA) ? "Table" : "Table · " + values.get(FEATURES) + " columns";
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        return InputParams.lower(values, to, Form.vector(values.get(FEATURES)), Form::isVector);
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return InputParams.fitted(values, data, Form::isVector);
    }
}
