package org.netwright.explanation;

import java.util.List;

/// How the objective J of one sample changes with one number x, as far as one operation carries it. Where several
/// operations take x, the sum of all of them is ∂J/∂x.
public sealed interface NumberSlope {
    /// Number of the operation in the program.
    int step();

    /// What it comes to.
    double total();

    /// Σ ∂J/∂y · ∂y/∂x over the numbers y that the operation makes with x.
    ///
    /// @param terms one for each y: which it is, ∂J/∂y, and ∂y/∂x
    record Summed(int step, List<Working.Term> terms, double total) implements NumberSlope {
        /// Copies the terms.
        public Summed {
            terms = List.copyOf(terms);
        }
    }

    /// Through self-attention, where a number of a step counts in three ways: in the value the step gives, in the key it is
    /// looked at by, and in the question it asks. Each way is a sum over the numbers v, k or q of that step.
    ///
    /// @param value one for each number of the value: which it is, ∂J/∂v, and ∂v/∂x, a weight
    /// @param key what the way by the key comes to
    /// @param query what the way by the question comes to
    /// @param row how the scores change behind the last one
    record Attended(int step, List<Working.Term> value, double key, double query, SoftmaxRow row, double total)
            implements NumberSlope {
        /// Copies the terms.
        public Attended {
            value = List.copyOf(value);
        }
    }

    /// A row of attention on the way back: ∂J/∂eᵤ = αᵤ (∂J/∂αᵤ − m) for the score e of each step, where m is the mean
    /// Σ αᵤ ∂J/∂αᵤ.
    ///
    /// @param head of which head, from 0
    /// @param at the step that looks
    /// @param mean m
    /// @param terms one for each step that is looked at: which it is, α, and ∂J/∂α − m
    record SoftmaxRow(int head, int at, double mean, List<Working.Term> terms) {
        /// Copies the terms.
        public SoftmaxRow {
            terms = List.copyOf(terms);
        }
    }

    /// Through a recurrent layer, where a number enters the gates of its step: Σ ∂J/∂a · ∂a/∂x over what the gates take, a.
    ///
    /// @param terms one for each a: its row in the stacked gates, those of the way back behind those of the way there,
    ///     ∂J/∂a, and ∂a/∂x, a weight
    /// @param back what the same gates hand back to the state before: one step back through time
    record Carried(int step, List<Working.Term> terms, StepBack back, double total) implements NumberSlope {
        /// Copies the terms.
        public Carried {
            terms = List.copyOf(terms);
        }
    }

    /// How J changes with one unit of the state h after a step: by what the layer gives there, and by what the gates of the
    /// next step make of it.
    ///
    /// @param at the step, from 0
    /// @param unit of the state
    /// @param given ∂J/∂h by what the layer gives at the step; 0 where it gives nothing there
    /// @param kept the share of ∂J/∂h of the next step that goes past its gates
    /// @param terms one for each gate of the next step: its row, ∂J/∂a, and ∂a/∂h, a weight; none after the last step
    /// @param total ∂J/∂h
    record StepBack(int at, int unit, double given, double kept, List<Working.Term> terms, double total) {
        /// Copies the terms.
        public StepBack {
            terms = List.copyOf(terms);
        }
    }
}
