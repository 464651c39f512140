package org.netwright.layers;

import java.util.Optional;
import org.netwright.op.Inferred;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Forms;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// What input layers share: they take their form from the data unless told otherwise.
final class InputParams {
    private InputParams() {}

    /// Whether the form is the data's.
    static final Param.Flag FROM_DATA = new Param.Flag(
            new About("from-data", "As the data", "Takes the size from the data set. Without data, or switched off, the sizes below count."),
            true);

    /// The form of the data's first input of the wanted sort; empty without data.
    static Optional<Form> ofData(Optional<DataSchema> data) {
        return data.map(DataSchema::input);
    }

    /// The data's name for its first input; `input` without data.
    static String name(Lowering to) {
        return to.data().map(schema -> schema.inputs().firstEntry().getKey()).orElse("input");
    }

    /// Reports that the data holds something else than the layer stands for.
    static void differs(Lowering to, Form wanted, Form offered) {
        to.mismatch((Inferred.Mismatch) Inferred.mismatch(
                Misfit.DATA_DIFFERS, "layers.input.differs", Forms.say(wanted), Forms.say(offered)));
    }
}
