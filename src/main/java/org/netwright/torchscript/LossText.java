package org.netwright.torchscript;

import static org.netwright.torchscript.Literals.real;

import java.util.List;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.tensor.DType;
import org.netwright.training.Loss;

/// Writes what is made small: the loss of scores `y` against targets `t`, and the penalties on weights.
final class LossText {
    private final CodeWriter code;
    private final Learning learning;
    private final DType real;

    LossText(CodeWriter code, Learning learning, DType real) {
        this.code = code;
        this.learning = learning;
        this.real = real;
    }

    /// Puts the mean loss of the batch into `l`.
    void loss() {
        switch (learning.loss()) {
            case Loss.CrossEntropy _ -> {
                code.line("lp = torch.log_softmax(y, 1)");
                code.line("cw = %s", classWeights());
                code.line("l, n, = torch.nll_loss_forward(lp, t, cw, 1, -100)");
            }
            case Loss.BinaryCrossEntropy _ -> binary();
            case Loss.MeanSquared _ -> code.line("l = torch.mse_loss(y, t, 1)");
            case Loss.MeanAbsolute _ -> code.line("l = torch.l1_loss(y, t, 1)");
            case Loss.Huber huber -> code.line("l = torch.huber_loss(y, t, 1, %s)", real(huber.delta()));
        }
    }

    /// Puts the gradient of `l` with respect to the scores into `d`.
    void slope() {
        switch (learning.loss()) {
            case Loss.CrossEntropy _ -> {
                code.line("d = torch.nll_loss_backward(torch.ones_like(l), lp, t, cw, 1, -100, n)");
                code.line("d = torch._log_softmax_backward_data(d, lp, 1, %d)", Literals.type(real));
            }
            case Loss.BinaryCrossEntropy _ -> {
                boolean alike = learning.classWeights().isEmpty();
                code.line("d = torch.sub(torch.sigmoid(s), u)");
                code.line("d = torch.div(%s", alike ? "d, torch.numel(s))" : "torch.mul(d, w), torch.sum(w))");
                code.line("d = torch.view_as(d, y)");
            }
            case Loss.MeanSquared _ -> code.line("d = torch.mse_loss_backward(torch.ones_like(l), y, t, 1)");
            case Loss.MeanAbsolute _ -> code.line("d = torch.div(torch.sign(torch.sub(y, t)), torch.numel(y))");
            case Loss.Huber huber ->
                code.line("d = torch.huber_loss_backward(torch.ones_like(l), y, t, 1, %s)", real(huber.delta()));
        }
    }

    /// Puts the figure that people follow beside the loss into `c`, a sum over the batch: right answers of a
    /// classification, absolute errors of numbers.
    void figure() {
        switch (learning.loss()) {
            case Loss.CrossEntropy _ -> code.line("c = torch.sum(torch.eq(torch.argmax(y, 1), t))");
            case Loss.BinaryCrossEntropy _ -> {
                code.line("b = torch.gt(torch.reshape(y, [-1]), 0)");
                code.line("c = torch.sum(torch.eq(b, torch.gt(torch.reshape(t, [-1]), 0.5)))");
            }
            case Loss.MeanSquared _, Loss.MeanAbsolute _, Loss.Huber _ ->
                code.line("c = torch.mul(torch.mean(torch.abs(torch.sub(y, t))), torch.size(y, 0))");
        }
    }

    /// Adds L1 and L2 penalties of weights that are trained to `l` and puts the sum into `o`, the objective.
    void objective(Program program, WeightLayout layout) {
        code.line("o = l");
        for (Step step : program.steps()) {
            for (WeightSlot slot : layout.trained()) {
                if (slot.spec().role() == WeightSpec.Role.KERNEL && slot.name().equals(step.nameOf(slot.spec()))) {
                    code.owner(step.node());
                    penalty("torch.abs(%s)", slot.variable(), step.traits().l1());
                    penalty("torch.mul(%1$s, %1$s)", slot.variable(), step.traits().l2());
                }
            }
        }
        code.owner("");
    }

    private void penalty(String form, String weight, double factor) {
        if (factor > 0) {
            code.line("o = torch.add(o, torch.mul(torch.sum(%s), %s))", form.formatted(weight), real(factor));
        }
    }

    /// The weighted mean, as cross-entropy has it: each sample counts as much as its class.
    private void binary() {
        code.line("s = torch.reshape(y, [-1])");
        code.line("u = torch.type_as(torch.reshape(t, [-1]), s)");
        List<Double> weights = learning.classWeights();
        if (weights.isEmpty()) {
            code.line("l = torch.binary_cross_entropy_with_logits(s, u, None, None, 1)");
        } else {
            double first = weights.get(0);
            code.line("w = torch.add(torch.mul(u, %s), %s)", real(weights.get(1) - first), real(first));
            code.line("l = torch.div(torch.binary_cross_entropy_with_logits(s, u, w, None, 2), torch.sum(w))");
        }
    }

    private String classWeights() {
        List<String> weights = learning.classWeights().stream().map(Literals::real).toList();
        return weights.isEmpty()
                ? "None"
                : "torch.tensor(%s, dtype=%d)".formatted(Literals.list(weights), Literals.type(real));
    }
}
