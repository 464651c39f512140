package org.netwright.project.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.netwright.data.DataCatalog;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.layer.LayerCatalog;
import org.netwright.param.BadInput;
import org.netwright.project.DataChoice;
import org.netwright.project.Document;
import org.netwright.training.TrainingPlan;

/// The text of a project file: the data, the drawing and the plans of a [Document], with the number of the format. A file
/// of an older format is brought up to date as it is read, one step for each format since; one of a newer format is
/// refused, because what it says could be lost.
public final class ProjectFormat {
    /// One step for each format there has been: the first turns a file of format 1 into one of format 2, and so on.
    ///
    /// Format 2 can say more (frames, comments, notes, layers that are switched off), nothing else.
    private static final List<UnaryOperator<Json.Obj>> MIGRATIONS = List.of(UnaryOperator.identity());

    private final NetworkFormat networks;
    private final DataFormat data;
    private final List<UnaryOperator<Json.Obj>> migrations;

    /// The format for these kinds of layer and of data.
    public ProjectFormat(LayerCatalog catalog, DataCatalog sources) {
        this(catalog, sources, MIGRATIONS);
    }

    ProjectFormat(LayerCatalog catalog, DataCatalog sources, List<UnaryOperator<Json.Obj>> migrations) {
        networks = new NetworkFormat(catalog);
        data = new DataFormat(sources);
        this.migrations = List.copyOf(migrations);
    }

    /// The number of the format that is written.
    public int version() {
        return migrations.size() + 1;
    }

    /// The text of a document.
    public String text(Document document) {
        var out = new LinkedHashMap<String, Object>();
        out.put("format", (long) version());
        document.data().ifPresent(choice -> out.put("data", data.encode(choice)));
        out.put("network", networks.encode(document.network()));
        out.put("plans", document.plans().stream().map(PlanFormat::encode).toList());
        out.put("chosen", document.chosen());
        return JsonText.file(out);
    }

    /// The document of a file.
    ///
    /// @throws BadInput if the file is not what this format says
    public Document read(Path file) throws BadInput {
        Json.Obj in = current(JsonFile.read(file).object()).only("format", "data", "network", "plans", "chosen");
        Optional<Json> choice = in.get("data");
        Optional<DataChoice> chosenData = choice.isEmpty() ? Optional.empty() : Optional.of(data.decode(choice.get()));
        List<TrainingPlan> plans = plans(in.need("plans"));
        Json chosen = in.need("chosen");
        String name = chosen.text();
        if (plans.stream().noneMatch(plan -> plan.name().equals(name))) {
            throw chosen.place().bad("project.no-such-plan", chosen.what());
        }
        return new Document(networks.decode(in.need("network")), chosenData, plans, name);
    }

    private Json.Obj current(Json.Obj in) throws BadInput {
        Json format = in.need("format");
        int found = format.integer(1, Integer.MAX_VALUE);
        if (found > version()) {
            throw format.place().bad("project.newer", String.valueOf(found), String.valueOf(version()));
        }
        Json.Obj current = in;
        for (UnaryOperator<Json.Obj> step : migrations.subList(found - 1, migrations.size())) {
            current = step.apply(current);
        }
        return current;
    }

    private static List<TrainingPlan> plans(Json json) throws BadInput {
        var plans = new ArrayList<TrainingPlan>();
        Set<String> names = new HashSet<>();
        for (Json item : json.list()) {
            TrainingPlan plan = PlanFormat.decode(item);
            if (!names.add(plan.name())) {
                throw item.place().bad("project.double-plan", Json.clip(plan.name()));
            }
            plans.add(plan);
        }
        if (plans.isEmpty()) {
            throw json.place().bad("project.no-plan");
        }
        return plans;
    }
}
