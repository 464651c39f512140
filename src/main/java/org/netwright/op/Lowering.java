package org.netwright.op;

import java.util.Optional;
import org.netwright.tensor.DataSchema;

/// What a layer lowers itself into: it emits operations one by one and gets back the values they make.
public interface Lowering {
    /// Adds an operation.
    ///
    /// If the inputs do not fit, the first such misfit becomes the layer's problem, and this and every later value of the
    /// layer is a placeholder with the first input's form; a layer need not look out for that.
    Value emit(Op op, Value... inputs);

    /// Reports that what flows in does not fit the layer, for reasons that no single operation knows.
    void mismatch(Inferred.Mismatch mismatch);

    /// Says something worth knowing that does not stand in the way; `misfit` lets the layer offer remedies.
    void warn(Inferred.Mismatch warning);

    /// What the data offers, where a data set is chosen.
    Optional<DataSchema> data();
}
