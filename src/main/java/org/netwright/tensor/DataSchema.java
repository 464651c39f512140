package org.netwright.tensor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a data set offers a network: named inputs with their forms and named targets.
///
/// @param inputs forms by name, in order
/// @param targets targets by name, in order
public record DataSchema(SequencedMap<String, Form> inputs, SequencedMap<String, Target> targets) {
    /// Copies both maps, keeping their order.
    public DataSchema {
        inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
        targets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(targets));
    }

    /// A schema of one input and one target.
    public static DataSchema of(String input, Form form, String target, Target what) {
        var inputs = new LinkedHashMap<String, Form>();
        inputs.put(input, form);
        var targets = new LinkedHashMap<String, Target>();
        targets.put(target, what);
        return new DataSchema(inputs, targets);
    }

    /// The only or first input's form.
    public Form input() {
        return inputs.firstEntry().getValue();
    }

    /// The only or first target.
    public Target target() {
        return targets.firstEntry().getValue();
    }
}
