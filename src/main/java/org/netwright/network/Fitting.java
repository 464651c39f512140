package org.netwright.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerKind;
import org.netwright.layer.Port;
import org.netwright.layer.WeightParams;
import org.netwright.op.Inferred;
import org.netwright.op.Value;
import org.netwright.param.Message;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// What would come of a layer if certain forms flowed into its first port, without drawing it.
///
/// @param values what is set about it
/// @param output what it would give; empty if it does not fit, or gives nothing
/// @param misfit why it does not fit; empty if it does
public record Fitting(Values values, Optional<Form> output, Optional<Message> misfit) {
    /// Tries a layer with these values.
    ///
    /// @param inputs the forms that would flow in, at least one
    /// @param data what the data offers, if some is chosen
    public static Fitting of(LayerKind kind, Values values, List<Form> inputs, Optional<DataSchema> data) {
        Port port = kind.spec().inputs().getFirst();
        if (inputs.size() < port.min()) {
            return misfit(values, Message.of("network.too-few-wires", port.label(), port.min(), inputs.size()));
        }
        if (inputs.size() > port.max()) {
            return misfit(values, Message.of("network.too-many-wires", port.label(), port.max(), inputs.size()));
        }
        var at = new ArrayList<Value>();
        inputs.forEach(form -> at.add(new Value(at.size(), form)));
        var lowering = new NodeLowering("", WeightParams.traits(values), data, new ArrayList<>());
        List<Value> outputs = kind.lower(values, lowering, new Inputs(Map.of(port.id(), at)));
        return lowering.mismatch()
                .map(Inferred.Mismatch::message)
                .map(wrong -> misfit(values, wrong))
                .orElseGet(() -> new Fitting(values, outputs.stream().findFirst().map(Value::form), Optional.empty()));
    }

    /// Tries a layer as it comes, and if it does not fit, with the values it knows to fit.
    public static Fitting best(LayerKind kind, List<Form> inputs, Optional<DataSchema> data) {
        Fitting plain = of(kind, Values.DEFAULTS, inputs, data);
        return plain.fits()
                ? plain
                : kind.fitted(Values.DEFAULTS, inputs, data)
                        .map(values -> of(kind, values, inputs, data))
                        .filter(Fitting::fits)
                        .orElse(plain);
    }

    private static Fitting misfit(Values values, Message why) {
        return new Fitting(values, Optional.empty(), Optional.of(why));
    }

    /// Whether it would work.
    public boolean fits() {
        return misfit.isEmpty();
    }
}
