package org.netwright.project.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.json.Json;

/// How values that a person has set look in files: an entry for each that is not the default, by parameter id, sorted.
public final class ValuesFormat {
    private ValuesFormat() {}

    /// What is set, by parameter id.
    public static SequencedMap<String, Object> encode(Values values, List<Param<?>> params) {
        var byId = new LinkedHashMap<String, Param<?>>();
        params.forEach(param -> byId.put(param.id(), param));
        var out = new LinkedHashMap<String, Object>();
        for (String id : values.set().keySet()) {
            Param<?> param = byId.get(id);
            if (param != null) {
                out.put(id, encode(values, param));
            }
        }
        return out;
    }

    private static <T> Object encode(Values values, Param<T> param) {
        return param.encode(values.get(param));
    }

    /// Reads values back. One that is out of its range is read all the same: it becomes a problem that a person can see
    /// and mend.
    public static Values decode(Json json, List<Param<?>> params) throws BadInput {
        Values values = Values.DEFAULTS;
        for (Map.Entry<String, Json> entry : json.object().entries().entrySet()) {
            Optional<Param<?>> param =
                    params.stream().filter(each -> each.id().equals(entry.getKey())).findFirst();
            if (param.isEmpty()) {
                List<String> known = params.stream().map(Param::id).toList();
                throw entry.getValue()
                        .place()
                        .bad("json.unknown", Json.clip(entry.getKey()), String.join(", ", known));
            }
            values = with(values, param.get(), entry.getValue());
        }
        return values;
    }

    private static <T> Values with(Values values, Param<T> param, Json json) throws BadInput {
        Object raw = json.plain();
        Optional<T> value = param.read(raw);
        if (value.isEmpty()) {
            throw json.place().bad(param.expected(Json.clip(raw.toString())));
        }
        return values.with(param, value.get());
    }
}
