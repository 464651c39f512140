package org.netwright.model;

import org.netwright.op.Program;
import org.netwright.param.BadInput;

/// Makes a network with weights ready to answer.
public interface ModelOpener {
    /// Loads weights into a network.
    ///
    /// @param from where the weights come from, for complaints
    /// @throws BadInput if a weight is missing or of another shape than the network's
    TrainedModel open(Program program, Weights weights, String from) throws BadInput;
}
