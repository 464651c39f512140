package org.netwright.project.runs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.data.DataCatalog;
import org.netwright.data.Fitted;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.layer.LayerCatalog;
import org.netwright.param.BadInput;
import org.netwright.project.files.DataFormat;
import org.netwright.project.files.JsonFile;
import org.netwright.project.files.NetworkFormat;
import org.netwright.project.files.PlanFormat;
import org.netwright.project.files.SchemaFormat;

/// The text of a run's `config.json`.
public final class RunFormat {
    private static final int VERSION = 2;

    private final NetworkFormat networks;
    private final DataFormat data;

    /// The format for these kinds of layer and of data.
    public RunFormat(LayerCatalog catalog, DataCatalog sources) {
        networks = new NetworkFormat(catalog);
        data = new DataFormat(sources);
    }

    /// The text of a configuration.
    public String text(RunConfig config) {
        var out = new LinkedHashMap<String, Object>();
        out.put("format", (long) VERSION);
        out.put("name", config.name());
        out.put("started", config.started().toString());
        config.parent().ifPresent(parent -> out.put("parent", EntryFormat.encode(parent)));
        out.put("parameters", config.parameters());
        out.put("versions", config.versions());
        out.put("plan", PlanFormat.encode(config.plan()));
        out.put("data", encode(config.data()));
        out.put("network", networks.encode(config.network()));
        out.put("schema", SchemaFormat.encode(config.fitted().schema()));
        out.put("fitted", sorted(config.fitted().state()));
        return JsonText.file(out);
    }

    private Map<String, Object> encode(RunConfig.UsedData used) {
        Map<String, Object> out = data.encode(used.choice());
        out.put("at", used.at());
        out.put("samples", (long) used.samples());
        out.put("test-start", (long) used.testStart());
        return out;
    }

    /// What the data source keeps, in an order that is always the same.
    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var out = new TreeMap<String, Object>();
                map.forEach((key, item) -> out.put(String.valueOf(key), sorted(item)));
                yield out;
            }
            case List<?> list -> list.stream().map(RunFormat::sorted).toList();
            default -> value;
        };
    }

    /// The configuration of a file.
    ///
    /// @throws BadInput if the file is not what this format says
    public RunConfig read(Path file) throws BadInput {
        Json.Obj in = JsonFile.read(file).object();
        Json format = in.need("format");
        int found = format.integer(1, Integer.MAX_VALUE);
        if (found > VERSION) {
            throw format.place().bad("project.newer", String.valueOf(found), String.valueOf(VERSION));
        }
        in.only("format", "name", "started", "parent", "parameters", "versions", "plan", "data", "network", "schema", "fitted");
        Json.Obj used = in.need("data").object();
        Optional<Json> parent = in.get("parent");
        Optional<Json> parameters = in.get("parameters");
        return new RunConfig(
                in.need("name").text(),
                EntryFormat.instant(in.need("started")),
                networks.decode(in.need("network")),
                PlanFormat.decode(in.need("plan")),
                used(used),
                new Fitted(
                        SchemaFormat.decode(in.need("schema")),
                        in.need("fitted").object().plain()),
                parent.isPresent() ? Optional.of(EntryFormat.parent(parent.get())) : Optional.empty(),
                parameters.isPresent() ? (long) parameters.get().real() : 0,
                versions(in.need("versions")));
    }

    private RunConfig.UsedData used(Json.Obj in) throws BadInput {
        in.only("source", "path", "values", "at", "samples", "test-start");
        var choice = new LinkedHashMap<>(in.entries());
        choice.keySet().removeAll(List.of("at", "samples", "test-start"));
        int samples = in.need("samples").integer(0, Integer.MAX_VALUE);
        return new RunConfig.UsedData(
                data.decode(new Json.Obj(in.place(), choice)),
                in.need("at").text(),
                samples,
                in.need("test-start").integer(0, samples));
    }

    private static SortedMap<String, String> versions(Json json) throws BadInput {
        var out = new TreeMap<String, String>();
        for (Map.Entry<String, Json> entry : json.object().entries().entrySet()) {
            out.put(entry.getKey(), entry.getValue().text());
        }
        return out;
    }
}
