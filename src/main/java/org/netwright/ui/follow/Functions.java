package org.netwright.ui.follow;

import org.netwright.op.Function;

/// Activation functions as formulas.
final class Functions {
    private Functions() {}

    /// With letters.
    static String written(Function function) {
        return switch (function) {
            case NONE -> "y = x";
            case RELU -> "y = max(0, x)";
            case LEAKY_RELU -> "y = x  for x > 0,  else a x";
            case ELU -> "y = x  for x > 0,  else α (e^{x} − 1)";
            case GELU -> "y = x Φ(x)";
            case SILU -> "y = x σ(x)";
            case MISH -> "y = x tanh(ln(1 + e^{x}))";
            case SIGMOID -> "y = σ(x) = {1}/{1 + e^{−x}}";
            case TANH -> "y = tanh x = {e^{x} − e^{−x}}/{e^{x} + e^{−x}}";
            case SOFTMAX -> "y_{j} = {e^{x_{j}}}/{Σ_{i} e^{x_{i}}}";
        };
    }

    /// With numbers: `#0` is x, `#1` the slope or α.
    static String filled(Function function) {
        return switch (function) {
            case NONE, SOFTMAX -> "x = #0";
            case RELU -> "max(0, #0)";
            case LEAKY_RELU -> "x = #0     a = #1";
            case ELU -> "x = #0     α = #1";
            case GELU -> "x Φ(x)   with x = #0";
            case SILU -> "x σ(x)   with x = #0";
            case MISH -> "x tanh(ln(1 + e^{x}))   with x = #0";
            case SIGMOID -> "σ(#0)";
            case TANH -> "tanh(#0)";
        };
    }
}
