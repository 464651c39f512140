package org.netwright.project.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.json.Json;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Values;

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

    /// Reads values back.
    ///
    /// @throws BadInput if one is no such value or out of its range
    public static Values decode(Json json, List<Param<?>> params) throws BadInput {
        Values values = read(json, params);
        for (Param<?> param : params) {
            Optional<Message> wrong = wrong(values, param);
            if (wrong.isPresent()) {
                throw json.object().need(param.id()).place().bad(wrong.get());
            }
        }
        return values;
    }

    /// Reads values back, whatever their range: of a layer, one that is out of it becomes a problem on its card, for a
    /// person to see and mend.
    static Values read(Json json, List<Param<?>> params) throws BadInput {
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

    private static <T> Optional<Message> wrong(Values values, Param<T> param) {
        return param.check(values.get(param));
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
