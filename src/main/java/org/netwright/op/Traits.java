package org.netwright.op;

/// How the weights of a layer are trained.
///
/// @param l1 penalty on the sum of absolute kernel values
/// @param l2 penalty on the sum of squared kernel values
/// @param frozen whether they stay as they are
public record Traits(double l1, double l2, boolean frozen) {
    /// No penalty, trained.
    public static final Traits PLAIN = new Traits(0, 0, false);
}
