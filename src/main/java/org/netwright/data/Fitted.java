package org.netwright.data;

import java.util.Map;
import org.netwright.tensor.DataSchema;

/// What preparation learned from the training part and must use unchanged on every other sample: class labels,
/// vocabulary, means and deviations. It is kept in the run's `config.json`, so a run can predict without its data.
///
/// @param schema the forms and targets that follow from it
/// @param state JSON values (maps, lists, strings, numbers, booleans) that only the data source reads
public record Fitted(DataSchema schema, Map<String, Object> state) {
    /// Copies the state.
    public Fitted {
        state = Map.copyOf(state);
    }
}
