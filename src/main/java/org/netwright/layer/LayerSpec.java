package org.netwright.layer;

import java.util.List;
import org.netwright.param.Param;

/// What a kind of layer says of itself, in one place: the palette, the inspector, files, the command line and the guide
/// all read it. English text lives here; other languages override by key `layer.<id>.name` and so on.
///
/// @param id stable id in project files
/// @param name what the palette shows
/// @param category its group
/// @param help one or two sentences for someone who has not met it
/// @param formula what it computes, in plain text; empty where words say it all
/// @param aliases names it has elsewhere (Keras, PyTorch), by which search finds it
/// @param inputs input ports in order
/// @param outputs output ports in order
/// @param params what can be set, in the order of the form
/// @param remedies ways out of misfits it can offer, best first
public record LayerSpec(
        String id,
        String name,
        Category category,
        String help,
        String formula,
        List<String> aliases,
        List<Port> inputs,
        List<Port> outputs,
        List<Param<?>> params,
        List<Remedy> remedies) {
    /// Copies the lists.
    public LayerSpec {
        aliases = List.copyOf(aliases);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        params = List.copyOf(params);
        remedies = List.copyOf(remedies);
    }

    /// A layer with one input and one output, nothing to set and no remedies yet.
    public static LayerSpec of(String id, String name, Category category, String help) {
        return new LayerSpec(
                id, name, category, help, "", List.of(), List.of(Port.IN), List.of(Port.OUT), List.of(), List.of());
    }

    /// Whether it can be switched off so that what flows in flows out: not where samples enter or predictions leave.
    public boolean mayBeBypassed() {
        return !inputs.isEmpty() && inputs.getFirst().min() > 0 && !outputs.isEmpty();
    }

    /// The same with a formula.
    public LayerSpec formula(String text) {
        return new LayerSpec(id, name, category, help, text, aliases, inputs, outputs, params, remedies);
    }

    /// The same, found by these names too.
    public LayerSpec aliases(String... names) {
        return new LayerSpec(id, name, category, help, formula, List.of(names), inputs, outputs, params, remedies);
    }

    /// The same with these input ports.
    public LayerSpec inputs(Port... ports) {
        return new LayerSpec(id, name, category, help, formula, aliases, List.of(ports), outputs, params, remedies);
    }

    /// The same with these output ports.
    public LayerSpec outputs(Port... ports) {
        return new LayerSpec(id, name, category, help, formula, aliases, inputs, List.of(ports), params, remedies);
    }

    /// The same without inputs: samples enter here.
    public LayerSpec source() {
        return inputs(new Port[0]);
    }

    /// The same without outputs: predictions leave here.
    public LayerSpec sink() {
        return outputs(new Port[0]);
    }

    /// The same with these parameters.
    public LayerSpec params(Param<?>... all) {
        return new LayerSpec(id, name, category, help, formula, aliases, inputs, outputs, List.of(all), remedies);
    }

    /// The same with these remedies.
    public LayerSpec remedies(Remedy... all) {
        return new LayerSpec(id, name, category, help, formula, aliases, inputs, outputs, params, List.of(all));
    }
}
