package org.netwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.param.Param;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `netwright layers`: every kind of layer.
@Command(name = "layers", description = "List every kind of layer: id, category, inputs and parameters.")
public final class LayersCommand implements Callable<Integer> {
    private final LayerCatalog catalog;
    private final Console console;

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Lists a catalogue.
    public LayersCommand(LayerCatalog catalog, Console console) {
        this.catalog = catalog;
        this.console = console;
    }

    @Override
    public Integer call() {
        for (LayerKind kind : catalog.all()) {
            LayerSpec spec = kind.spec();
            String params = String.join(", ", spec.params().stream().map(Param::id).toList());
            console.line("%-24s %-16s %s".formatted(spec.id(), spec.category().label(), params));
        }
        if (json.wanted()) {
            console.json(catalog.all().stream().map(kind -> described(kind.spec())).toList());
        }
        return Exit.OK;
    }

    private static Map<String, Object> described(LayerSpec spec) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", spec.id());
        out.put("name", spec.name());
        out.put("category", spec.category().id());
        out.put("help", spec.help());
        out.put("inputs", spec.inputs().stream().map(Port::id).toList());
        out.put("outputs", spec.outputs().stream().map(Port::id).toList());
        out.put("parameters", spec.params().stream().map(LayersCommand::described).toList());
        return out;
    }

    private static <T> Map<String, Object> described(Param<T> param) {
        return Map.of("id", param.id(), "help", param.about().help(), "default", param.encode(param.preset()));
    }
}
