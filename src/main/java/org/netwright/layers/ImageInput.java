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
import org.netwright.param.Size2;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Pictures enter here.
final class ImageInput implements LayerKind {
    private static final Param.Int CHANNELS = new Param.Int(
            new About("channels", "Channels", "1 for grey, 3 for colour.").when(Condition.is(InputParams.FROM_DATA, false)),
            3, 1, 1024);
    private static final Param.Size SIZE = new Param.Size(
            new About("size", "Rows × columns", "How large each picture is.").when(Condition.is(InputParams.FROM_DATA, false)),
            Size2.square(32), 1, 4096);

    private static final LayerSpec SPEC = LayerSpec.of(
                    "image-input", "Image", Category.INPUT, "Pictures enter here, channels first. The size is the data set's.")
            .aliases("InputLayer", "Input", "picture")
            .source()
            .params(InputParams.FROM_DATA, CHANNELS, SIZE)
            .remedies(
                    new Remedy.SetParams(Misfit.DATA_DIFFERS),
                    new Remedy.ReplaceBy(Misfit.DATA_DIFFERS, "vector-input"),
                    new Remedy.ReplaceBy(Misfit.DATA_DIFFERS, "tokens-input"));

    @Override
    public LayerSpec spec() {
        return SPEC;
    }

    @Override
    public String summary(Values values) {
        return values.get(InputParams.FROM_DATA)
                ? "Image"
                : values.get(SIZE) + (values.get(CHANNELS) == 1 ? " grey" : values.get(CHANNELS) == 3 ? " colour" : "");
    }

    @Override
    public List<Value> lower(Values values, Lowering to, Inputs inputs) {
        Size2 size = values.get(SIZE);
        return InputParams.lower(values, to, Form.image(values.get(CHANNELS), size.height(), size.width()), Form::isImage);
    }

    @Override
    public Optional<Values> fitted(Values values, List<Form> inputs, Optional<DataSchema> data) {
        return InputParams.fitted(values, data, Form::isImage);
    }
}
