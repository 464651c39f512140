package org.netwright.project.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.json.Json;
import org.netwright.param.BadInput;
import org.netwright.tensor.Axis;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Element;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// How a data schema looks in files: for each input its element and axes, for each target its classes or numbers.
public final class SchemaFormat {
    private static final int LARGEST = Integer.MAX_VALUE;

    private SchemaFormat() {}

    /// The schema as plain values.
    public static SequencedMap<String, Object> encode(DataSchema schema) {
        var inputs = new ArrayList<>();
        schema.inputs().forEach((name, form) -> inputs.add(encode(name, form)));
        var targets = new ArrayList<>();
        schema.targets().forEach((name, target) -> targets.add(encode(name, target)));
        var out = new LinkedHashMap<String, Object>();
        out.put("inputs", inputs);
        out.put("targets", targets);
        return out;
    }

    private static Map<String, Object> encode(String name, Form form) {
        var out = new LinkedHashMap<String, Object>();
        out.put("name", name);
        if (form.element() instanceof Element.Token(int vocabulary)) {
            out.put("vocabulary", (long) vocabulary);
        }
        out.put("axes", form.axes().stream().map(SchemaFormat::encode).toList());
        out.put("masked", form.masked());
        return out;
    }

    /// An axis of the sample's own length has no size.
    private static Map<String, Object> encode(Axis axis) {
        var out = new LinkedHashMap<String, Object>();
        out.put("role", axis.role().name().toLowerCase(Locale.ROOT));
        if (!axis.anyLength()) {
            out.put("size", (long) axis.size());
        }
        return out;
    }

    private static Map<String, Object> encode(String name, Target target) {
        var out = new LinkedHashMap<String, Object>();
        out.put("name", name);
        switch (target) {
            case Target.Classes(List<String> labels) -> out.put("classes", labels);
            case Target.Reals(List<String> names) -> out.put("numbers", names);
        }
        return out;
    }

    /// The schema of a file.
    public static DataSchema decode(Json json) throws BadInput {
        Json.Obj in = json.object().only("inputs", "targets");
        var inputs = new LinkedHashMap<String, Form>();
        for (Json item : in.need("inputs").list()) {
            Json.Obj input = item.object().only("name", "vocabulary", "axes", "masked");
            inputs.put(input.need("name").text(), form(input));
        }
        var targets = new LinkedHashMap<String, Target>();
        for (Json item : in.need("targets").list()) {
            Json.Obj target = item.object().only("name", "classes", "numbers");
            targets.put(target.need("name").text(), target(target));
        }
        if (inputs.isEmpty() || targets.isEmpty()) {
            throw json.place().bad("run.empty-schema");
        }
        return new DataSchema(inputs, targets);
    }

    private static Form form(Json.Obj in) throws BadInput {
        var axes = new ArrayList<Axis>();
        for (Json item : in.need("axes").list()) {
            axes.add(axis(item.object().only("role", "size")));
        }
        Optional<Json> vocabulary = in.get("vocabulary");
        Element element = vocabulary.isEmpty()
                ? new Element.Real()
                : new Element.Token(vocabulary.get().integer(2, LARGEST));
        return new Form(element, axes, in.need("masked").flag());
    }

    private static Axis axis(Json.Obj in) throws BadInput {
        Json named = in.need("role");
        for (Axis.Role role : Axis.Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(named.text())) {
                boolean own = role == Axis.Role.TIME && in.get("size").isEmpty();
                return new Axis(role, own ? Axis.ANY_LENGTH : in.need("size").integer(1, LARGEST));
            }
        }
        throw named.place().bad("run.unknown-role", named.what());
    }

    private static Target target(Json.Obj in) throws BadInput {
        boolean classes = in.get("classes").isPresent();
        Json list = in.need(classes ? "classes" : "numbers");
        var names = new ArrayList<String>();
        for (Json name : list.list()) {
            names.add(name.text());
        }
        if (names.size() < (classes ? 2 : 1)) {
            throw list.place().bad("run.few-names", classes ? 2 : 1);
        }
        return classes ? new Target.Classes(names) : new Target.Reals(names);
    }
}
