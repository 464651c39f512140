package org.netwright.explanation;

import org.netwright.op.Activate;

/// Activation functions of one number, and their slopes.
final class Activations {
    private static final double FAR = 8;
    private static final int MOST_TERMS = 300;

    private Activations() {}

    /// f(x). Softmax, which needs all numbers, is not one of these.
    static double of(Activate activate, double x) {
        return switch (activate.function()) {
            case NONE -> x;
            case RELU -> Math.max(0, x);
            case LEAKY_RELU -> x > 0 ? x : activate.slope() * x;
            case ELU -> x > 0 ? x : activate.slope() * Math.expm1(x);
            case GELU -> x * normal(x);
            case SILU -> x * sigmoid(x);
            case MISH -> x * Math.tanh(softplus(x));
            case SIGMOID -> sigmoid(x);
            case TANH -> Math.tanh(x);
            case SOFTMAX -> throw new IllegalArgumentException("softmax is no function of one number");
        };
    }

    /// f′(x).
    static double slope(Activate activate, double x) {
        return switch (activate.function()) {
            case NONE -> 1;
            case RELU -> x > 0 ? 1 : 0;
            case LEAKY_RELU -> x > 0 ? 1 : activate.slope();
            case ELU -> x > 0 ? 1 : activate.slope() * Math.exp(x);
            case GELU -> normal(x) + x * density(x);
            case SILU -> sigmoid(x) * (1 + x * (1 - sigmoid(x)));
            case MISH -> {
                double tanh = Math.tanh(softplus(x));
                yield tanh + x * (1 - tanh * tanh) * sigmoid(x);
            }
            case SIGMOID -> sigmoid(x) * (1 - sigmoid(x));
            case TANH -> 1 - Math.tanh(x) * Math.tanh(x);
            case SOFTMAX -> throw new IllegalArgumentException("softmax is no function of one number");
        };
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /// Φ(x) = ½ + φ(x) (x + x³/3 + x⁵/(3·5) + …).
    private static double normal(double x) {
        if (Math.abs(x) > FAR) {
            return x > 0 ? 1 : 0;
        }
        double term = x;
        double sum = x;
        for (int n = 1; n < MOST_TERMS; n++) {
            term *= x * x / (2 * n + 1);
            sum += term;
        }
        return 0.5 + sum * density(x);
    }
}
