package org.netwright.workspace;

import java.util.Optional;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.project.DataChoice;
import org.netwright.project.runs.PreparedData;
import org.netwright.tensor.DataSchema;

/// What is known about the data a document uses.
public sealed interface DataState {
    /// None is chosen.
    record None() implements DataState {}

    /// It is being read.
    ///
    /// @param choice which
    record Opening(DataChoice choice) implements DataState {}

    /// It is there.
    ///
    /// @param data divided into parts and learned from
    /// @param samples prepared
    record Ready(PreparedData data, Samples samples) implements DataState {}

    /// It is not as it should be.
    ///
    /// @param choice which
    /// @param reason which file is wrong and why
    record Bad(DataChoice choice, BadInput reason) implements DataState {}

    /// What the data offers, if it is there.
    default Optional<DataSchema> schema() {
        return switch (this) {
            case Ready ready -> Optional.of(ready.data.fitted().schema());
            case None ignored -> Optional.empty();
            case Opening ignored -> Optional.empty();
            case Bad ignored -> Optional.empty();
        };
    }
}
