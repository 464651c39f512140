package org.netwright.project.files;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.netwright.param.BadInput;
import org.netwright.json.Json;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// How a training plan looks in files.
public final class PlanFormat {
    private PlanFormat() {}

    /// The plan as plain values.
    public static SequencedMap<String, Object> encode(TrainingPlan plan) {
        var out = new LinkedHashMap<String, Object>();
        out.put("name", plan.name());
        out.put("values", ValuesFormat.encode(plan.values(), PlanParams.ALL));
        return out;
    }

    /// The plan of a file.
    public static TrainingPlan decode(Json json) throws BadInput {
        Json.Obj in = json.object().only("name", "values");
        return new TrainingPlan(in.need("name").text(), ValuesFormat.decode(in.need("values"), PlanParams.ALL));
    }
}
