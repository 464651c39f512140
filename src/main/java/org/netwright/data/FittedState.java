package org.netwright.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// Reads [Fitted#state] back, which may come from a file that someone has touched.
///
/// @param values what the source kept
public record FittedState(Map<String, Object> values) {
    /// The entry of this key as a list of finite numbers.
    public double[] numbers(String key) throws BadInput {
        List<?> list = list(key);
        double[] out = new double[list.size()];
        for (int i = 0; i < out.length; i++) {
            if (!(list.get(i) instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                throw wrong(key);
            }
            out[i] = number.doubleValue();
        }
        return out;
    }

    /// The entry of this key as one finite number.
    public double number(String key) throws BadInput {
        if (values.get(key) instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw wrong(key);
    }

    /// The entry of this key as a list of texts.
    public List<String> texts(String key) throws BadInput {
        var out = new ArrayList<String>();
        for (Object item : list(key)) {
            if (!(item instanceof String text)) {
                throw wrong(key);
            }
            out.add(text);
        }
        return List.copyOf(out);
    }

    /// The entry of this key as one text.
    public String text(String key) throws BadInput {
        if (values.get(key) instanceof String text) {
            return text;
        }
        throw wrong(key);
    }

    /// The entry of this key as a list of objects.
    public List<FittedState> objects(String key) throws BadInput {
        var out = new ArrayList<FittedState>();
        for (Object item : list(key)) {
            if (!(item instanceof Map<?, ?> map)) {
                throw wrong(key);
            }
            var copy = new HashMap<String, Object>();
            map.forEach((name, value) -> copy.put(String.valueOf(name), value));
            out.add(new FittedState(copy));
        }
        return List.copyOf(out);
    }

    /// Whether there is an entry of this key.
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// A complaint that an entry is not what the source kept there.
    public BadInput wrong(String key) {
        return new BadInput("config.json", key, Message.of("data.state"));
    }

    private List<?> list(String key) throws BadInput {
        if (values.get(key) instanceof List<?> list) {
            return list;
        }
        throw wrong(key);
    }
}
