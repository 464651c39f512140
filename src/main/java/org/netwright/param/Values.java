package org.netwright.param;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The values a person has set, by parameter id; a parameter without one has its default. Immutable.
///
/// @param set what is set, by id, sorted
public record Values(Map<String, Object> set) {
    /// Nothing set: every parameter has its default.
    public static final Values DEFAULTS = new Values(Map.of());

    /// Copies the map, sorted by id so that files differ only where values do.
    public Values {
        set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
    }

    /// The value of a parameter, its default where none is set.
    @SuppressWarnings("unchecked") // only with() puts values in, and it takes the parameter's own type
    public <T> T get(Param<T> param) {
        Object value = set.get(param.id());
        return value == null ? param.preset() : (T) value;
    }

    /// These values with one more set. Setting a default takes the entry out again, so equal settings are equal values.
    public <T> Values with(Param<T> param, T value) {
        var changed = new TreeMap<>(set);
        if (value.equals(param.preset())) {
            changed.remove(param.id());
        } else {
            changed.put(param.id(), value);
        }
        return new Values(changed);
    }
}
