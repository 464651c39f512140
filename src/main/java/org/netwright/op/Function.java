package org.netwright.op;

import org.netwright.param.Labelled;

/// An activation function without weights.
public enum Function implements Labelled {
    /// x.
    NONE("None"),
    /// max(0, x).
    RELU("ReLU"),
    /// x for x > 0, else slope · x.
    LEAKY_RELU("Leaky ReLU"),
    /// x for x > 0, else α (eˣ − 1); Clevert et al. (2015).
    ELU("ELU"),
    /// x Φ(x), exact; Hendrycks and Gimpel (2016).
    GELU("GELU"),
    /// x σ(x), also called swish; Ramachandran et al. (2017).
    SILU("SiLU"),
    /// x tanh(softplus(x)); Misra (2019).
    MISH("Mish"),
    /// 1 / (1 + e⁻ˣ).
    SIGMOID("Sigmoid"),
    /// (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ).
    TANH("Tanh"),
    /// eˣ divided by the sum over the features (channels of a picture).
    SOFTMAX("Softmax");

    private final String label;

    Function(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
