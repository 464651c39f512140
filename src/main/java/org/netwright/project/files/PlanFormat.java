package org.netwright.project.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.netwright.data.augment.Augmentation;
import org.netwright.data.augment.AugmentationKind;
import org.netwright.json.Json;
import org.netwright.param.BadInput;
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
        if (!plan.augment().isEmpty()) {
            out.put("augment", plan.augment().stream().map(PlanFormat::encode).toList());
        }
        return out;
    }

    private static Map<String, Object> encode(Augmentation augmentation) {
        var out = new LinkedHashMap<String, Object>();
        out.put("kind", augmentation.kind().id());
        out.put("values", ValuesFormat.encode(augmentation.values(), augmentation.kind().params()));
        return out;
    }

    /// The plan of a file.
    public static TrainingPlan decode(Json json) throws BadInput {
        Json.Obj in = json.object().only("name", "values", "augment");
        var augment = new ArrayList<Augmentation>();
        if (in.get("augment").isPresent()) {
            for (Json item : in.need("augment").list()) {
                augment.add(augmentation(item.object().only("kind", "values")));
            }
        }
        return new TrainingPlan(
                in.need("name").text(), ValuesFormat.decode(in.need("values"), PlanParams.ALL), augment);
    }

    private static Augmentation augmentation(Json.Obj in) throws BadInput {
        Json id = in.need("kind");
        AugmentationKind kind = AugmentationKind.find(id.text())
                .orElseThrow(() -> id.place().bad("project.unknown-augmentation", id.what(), known()));
        return kind.make().apply(ValuesFormat.decode(in.need("values"), kind.params()));
    }

    private static String known() {
        List<String> ids = AugmentationKind.all().stream().map(AugmentationKind::id).toList();
        return String.join(", ", ids);
    }
}
