package org.netwright.engine;

import org.netwright.model.ModelOpener;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.param.BadInput;

/// Opens networks with DJL's PyTorch engine.
public final class DjlModelOpener implements ModelOpener {
    @Override
    public TrainedModel open(Program program, Weights weights, String from) throws BadInput {
        return DjlModel.open(program, weights, from);
    }
}
