package org.netwright.layers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.netwright.op.Forms;
import org.netwright.op.Inferred;
import org.netwright.op.Input;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Value;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// What input layers share: they take their form from the data unless told otherwise.
final class InputParams {
    private InputParams() {}

    /// Whether the form is the data's.
    static final Param.Flag FROM_DATA = new Param.Flag(
            new About("from-data", "As the data", "Takes the size from the data set. Without data, or switched off, the sizes below count."),
            true);

    /// Emits the input: the form the data offers, or the layer's own.
    ///
    /// @param own as its parameters say
    /// @param sort whether a form is of the sort that the layer stands for
    static List<Value> lower(Values values, Lowering to, Form own, Predicate<Form> sort) {
        Optional<Form> offered = ofData(to.data());
        Form form = values.get(FROM_DATA) ? offered.orElse(own) : own;
        if (!sort.test(form)) {
            differs(to, own, form);
        } else if (offered.isPresent() && !offered.get().equals(form)) {
            differs(to, form, offered.get());
        }
        return List.of(to.emit(new Input(name(to), form)));
    }

    /// Takes the form from the data, if that is of the right sort.
    static Optional<Values> fitted(Values values, Optional<DataSchema> data, Predicate<Form> sort) {
        return ofData(data).filter(sort).map(form -> values.with(FROM_DATA, true));
    }

    private static Optional<Form> ofData(Optional<DataSchema> data) {
        return data.map(DataSchema::input);
    }

    /// The data's name for its first input; `input` without data.
    private static String name(Lowering to) {
        return to.data().map(schema -> schema.inputs().firstEntry().getKey()).orElse("input");
    }

    /// Reports that the data holds something else than the layer stands for.
    private static void differs(Lowering to, Form wanted, Form offered) {
        to.mismatch((Inferred.Mismatch) Inferred.mismatch(
                Misfit.DATA_DIFFERS, "layers.input.differs", Forms.say(wanted), Forms.say(offered)));
    }
}
