package org.netwright.ui.follow;

import org.netwright.explanation.WeightUpdate;
import org.netwright.training.Optimiser;

/// The step of an optimiser on the board: with letters, then with the numbers of one weight. The gradient g is there
/// already.
///
/// @param board where it is written
/// @param update the numbers
record UpdateFormulas(Board board, WeightUpdate update) {
    /// The decays of Adam.
    private record Decays(double first, double second, double epsilon) {}

    void write(Optimiser optimiser) {
        switch (optimiser) {
            case Optimiser.Sgd sgd -> sgd(sgd);
            case Optimiser.Adam adam -> {
                decayed(adam.weightDecay());
                adam(new Decays(adam.beta1(), adam.beta2(), adam.epsilon()), 0);
            }
            case Optimiser.AdamW adam -> adam(new Decays(adam.beta1(), adam.beta2(), adam.epsilon()), adam.weightDecay());
            case Optimiser.RmsProp rms -> rms(rms);
        }
    }

    /// The gradient with the weight decay, where that is added to it.
    private void decayed(double decay) {
        if (decay > 0) {
            board.numbers("g ← g + λ θ")
                    .numbers("= #0 + #1 · #2 = #3", update.gradient(), decay, update.weight(), update.decayed());
        }
    }

    private void sgd(Optimiser.Sgd sgd) {
        decayed(sgd.weightDecay());
        if (sgd.momentum() > 0) {
            board.numbers("v′ = μ v + g")
                    .numbers(
                            "= #0 · #1 + #2 = #3", sgd.momentum(), update.before().mean(), update.decayed(),
                            update.after().mean());
        }
        board.formula("θ′ = θ − α " + (sgd.momentum() == 0 ? "g" : sgd.nesterov() ? "(g + μ v′)" : "v′"))
                .numbers("= #0 − #1 · #2", update.weight(), update.rate(), update.direction());
    }

    private void rms(Optimiser.RmsProp rms) {
        decayed(rms.weightDecay());
        board.numbers("s′ = ρ s + (1 − ρ) g^{2}")
                .numbers(
                        "= #0 · #1 + #2 · #3^{2} = #4", rms.decay(), update.before().square(), 1 - rms.decay(),
                        update.decayed(), update.after().square());
        if (rms.momentum() > 0) {
            board.numbers("v′ = μ v + {g}/{√s′ + ε}").formula("θ′ = θ − α v′");
        } else {
            board.formula("θ′ = θ − α {g}/{√s′ + ε}");
        }
        board.numbers("= #0 − #1 · #2", update.weight(), update.rate(), update.direction());
    }

    private void adam(Decays by, double decay) {
        int t = update.after().steps();
        double mean = update.after().mean() / (1 - Math.pow(by.first, t));
        double square = update.after().square() / (1 - Math.pow(by.second, t));
        board.numbers("m′ = β_{1} m + (1 − β_{1}) g")
                .numbers(
                        "= #0 · #1 + #2 · #3 = #4", by.first, update.before().mean(), 1 - by.first, update.decayed(),
                        update.after().mean())
                .numbers("v′ = β_{2} v + (1 − β_{2}) g^{2}")
                .numbers(
                        "= #0 · #1 + #2 · #3^{2} = #4", by.second, update.before().square(), 1 - by.second,
                        update.decayed(), update.after().square())
                .numbers("m̂ = {m′}/{1 − β_{1}^{t}} = #0      v̂ = {v′}/{1 − β_{2}^{t}} = #1", mean, square)
                .formula("θ′ = θ − α {m̂}/{√v̂ + ε}" + (decay > 0 ? " − α λ θ" : ""));
        board.numbers("= #0 − #1 · {#2}/{√#3 + #4}", update.weight(), update.rate(), mean, square, by.epsilon);
        if (decay > 0) {
            board.numbers("     − #0 · #1 · #2", update.rate(), decay, update.weight());
        }
    }
}
