package org.netwright.explanation;

import java.util.List;

/// How the objective J of one sample changes with one number x, as far as one operation carries it: Σ ∂J/∂y · ∂y/∂x over
/// the numbers y that the operation makes with x. Where several operations take x, the sum of all of them is ∂J/∂x.
///
/// @param step number of the operation in the program
/// @param terms one for each y: which it is, ∂J/∂y, and ∂y/∂x
/// @param total the sum
public record NumberSlope(int step, List<Working.Term> terms, double total) {
    /// Copies the terms.
    public NumberSlope {
        terms = List.copyOf(terms);
    }
}
