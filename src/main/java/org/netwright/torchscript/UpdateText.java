package org.netwright.torchscript;

import static org.netwright.torchscript.Literals.real;

import java.util.List;
import org.netwright.training.Optimiser;

/// Writes how an optimiser changes all weights at once: `w`, the vector of everything that is trained, by `g`, its
/// gradient, with the learning rate `r`. Moments are vectors of the same length, kept from step to step.
///
/// What is changed by a fused form is handed to it in lists that are the module's attributes: in a list made on the
/// spot the change would count as unused and be left out.
final class UpdateText {
    private UpdateText() {}

    /// The vectors an optimiser keeps.
    static List<String> moments(Optimiser optimiser) {
        return switch (optimiser) {
            case Optimiser.Sgd sgd -> sgd.momentum() > 0 ? List.of("velocity") : List.of();
            case Optimiser.Adam _, Optimiser.AdamW _ -> List.of("mean", "square");
            case Optimiser.RmsProp rms -> rms.momentum() > 0 ? List.of("square", "velocity") : List.of("square");
        };
    }

    /// Scales the gradient down to a norm.
    static void clip(CodeWriter code, double norm) {
        code.line("s = torch.mul(torch.reciprocal(torch.add(torch.norm(g), 1e-6)), %s)", real(norm));
        code.line("g = torch.mul(g, torch.clamp_max(s, 1))");
    }

    /// The update. The moments are in variables of their names.
    static void write(CodeWriter code, Optimiser optimiser) {
        switch (optimiser) {
            case Optimiser.Sgd sgd -> sgd(code, sgd);
            case Optimiser.Adam a -> fused(code, "_fused_adam_", a.beta1(), a.beta2(), a.epsilon(), a.weightDecay());
            case Optimiser.AdamW a -> fused(code, "_fused_adamw_", a.beta1(), a.beta2(), a.epsilon(), a.weightDecay());
            case Optimiser.RmsProp rms -> rmsProp(code, rms);
        }
    }

    private static void decay(CodeWriter code, double weightDecay) {
        if (weightDecay > 0) {
            code.line("g = torch.add(g, w, alpha=%s)", real(weightDecay));
        }
    }

    private static void sgd(CodeWriter code, Optimiser.Sgd sgd) {
        decay(code, sgd.weightDecay());
        if (sgd.momentum() > 0) {
            code.line("velocity = torch.add_(torch.mul_(velocity, %s), g)", real(sgd.momentum()));
            code.line(sgd.nesterov() ? "g = torch.add(g, velocity, alpha=%s)" : "g = velocity", real(sgd.momentum()));
        }
        code.line("w = torch.sub_(w, g, alpha=r)");
    }

    /// The step count goes up before: the fused forms divide by 1 − β to its power.
    private static void fused(CodeWriter code, String name, double beta1, double beta2, double epsilon, double decay) {
        code.line("_3 = torch.add_(self.steps[0], 1)");
        code.line(
                "torch.%s(self.w, [g], self.mean, self.square, annotate(List[Tensor], []), self.steps, lr=r, beta1=%s, "
                        + "beta2=%s, weight_decay=%s, eps=%s, amsgrad=False, maximize=False)",
                name, real(beta1), real(beta2), real(decay), real(epsilon));
    }

    private static void rmsProp(CodeWriter code, Optimiser.RmsProp rms) {
        decay(code, rms.weightDecay());
        String decay = real(rms.decay());
        code.line("square = torch.addcmul_(torch.mul_(square, %s), g, g, value=%s)", decay, real(1 - rms.decay()));
        code.line("d = torch.add(torch.sqrt(square), %s)", real(rms.epsilon()));
        if (rms.momentum() > 0) {
            code.line("velocity = torch.addcdiv_(torch.mul_(velocity, %s), g, d)", real(rms.momentum()));
            code.line("w = torch.sub_(w, velocity, alpha=r)");
        } else {
            code.line("w = torch.addcdiv_(w, g, d, value=torch.neg(r))");
        }
    }
}
