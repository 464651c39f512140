package org.netwright.layer;

import org.netwright.param.Labelled;

/// The groups of the palette, in its order; colour follows the category.
public enum Category implements Labelled {
    /// Where samples enter.
    INPUT("Input"),
    /// Filters sliding over pictures or sequences.
    CONVOLUTION("Convolution"),
    /// Summaries of windows.
    POOLING("Pooling"),
    /// Dense layers, activations and changes of form.
    CORE("Core"),
    /// Scaling to mean 0 and variance 1.
    NORMALISATION("Normalisation"),
    /// Against learning by heart.
    REGULARISATION("Regularisation"),
    /// Step by step through a sequence.
    RECURRENT("Recurrent"),
    /// Every step looks at every other.
    ATTENTION("Attention"),
    /// Several inputs become one.
    MERGE("Merge"),
    /// Where predictions leave.
    OUTPUT("Output");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
