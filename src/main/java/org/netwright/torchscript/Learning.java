package org.netwright.torchscript;

import java.util.List;
import org.netwright.training.Loss;
import org.netwright.training.Optimiser;

/// What a training step does beside the forward pass.
///
/// @param loss what is made small, beside the penalties that layers ask for
/// @param classWeights how much a sample of each class counts; empty if all count the same
/// @param clipNorm the greatest norm of the gradient, which is scaled down beyond it; 0 for none
/// @param optimiser how gradients change weights
public record Learning(Loss loss, List<Double> classWeights, double clipNorm, Optimiser optimiser) {
    /// Copies the list.
    public Learning {
        classWeights = List.copyOf(classWeights);
    }

    /// A loss and an optimiser, nothing else.
    public Learning(Loss loss, Optimiser optimiser) {
        this(loss, List.of(), 0, optimiser);
    }
}
