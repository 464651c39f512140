package org.netwright.explanation;

import java.util.List;

/// How the loss changes with one number of what self-attention makes of a step t, as the sum it is. A number of its
/// question counts in the scores e by which t looks at others: ∂J/∂q = Σ ∂J/∂e · k / √d. One of its key counts in the scores
/// of all u that look at t: ∂J/∂k = Σ ∂J/∂e · q / √d. One of its value counts in their mixtures z: ∂J/∂v = Σ α · ∂J/∂z.
///
/// @param part what the number is of
/// @param step t, from 0
/// @param terms the other step u, and what is multiplied, in the order of the formula
/// @param total of all terms
public record LookSlope(Part part, int step, List<Working.Term> terms, double total) implements StepSlope {
    /// Copies the terms.
    public LookSlope {
        terms = List.copyOf(terms);
    }

    /// What is made of a step.
    public enum Part {
        /// What it asks.
        QUESTION,
        /// What it is found by.
        KEY,
        /// What it gives.
        VALUE
    }
}
