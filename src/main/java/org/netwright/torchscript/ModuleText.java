package org.netwright.torchscript;

import static org.netwright.torchscript.Literals.list;
import static org.netwright.torchscript.Literals.variables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.netwright.op.Input;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.DType;

/// Writes the class of a module: its attributes and its methods. See [TorchModule] for what they take and give.
final class ModuleText {
    /// The list of the trained weights.
    static final String WEIGHTS = "weights";
    /// The list of those that are fixed.
    static final String FIXED = "fixed";

    private final CodeWriter code = new CodeWriter();
    private final Program program;
    private final Program quick;
    private final WeightLayout layout;
    private final DType real;
    private final List<String> inputs;

    ModuleText(Program program, DType real) {
        this.program = program;
        this.quick = ReluAfterPool.rewrite(program);
        this.layout = WeightLayout.of(program);
        this.real = real;
        this.inputs = IntStream.range(0, program.inputs().size()).mapToObj(i -> "x" + i).toList();
    }

    TorchModule answering() {
        List<String> kept = List.of(WEIGHTS, FIXED);
        attributes(kept);
        code.indented(() -> answers(kept));
        return new TorchModule(code.text(), code.owners(), layout, kept, List.of());
    }

    TorchModule predicting() {
        List<String> kept = List.of(WEIGHTS, FIXED);
        attributes(kept);
        code.indented(() -> {
            scores();
            predict();
            List<String> names = program.inputs().stream().map(ModuleText::name).toList();
            List<String> asked = names.stream().distinct().toList();
            List<String> given = IntStream.range(0, asked.size()).mapToObj(i -> "a" + i).toList();
            method("forward", given, "Tensor", () -> code.line(
                    "return (self).predict(%s, )",
                    names.stream().map(name -> given.get(asked.indexOf(name))).collect(Collectors.joining(", "))));
        });
        return new TorchModule(code.text(), code.owners(), layout, kept, List.of());
    }

    /// What the data calls an input.
    private static String name(Step step) {
        return step.op() instanceof Input(String name, var ignored) ? name : step.node();
    }

    TorchModule training(Learning learning) {
        List<String> moments = UpdateText.moments(learning.optimiser());
        var kept = new ArrayList<>(
                List.of(WEIGHTS, FIXED, "w", "gradients", "g", "rate", "meters", "steps"));
        kept.addAll(moments);
        attributes(kept);
        code.indented(() -> {
            answers(kept);
            method("step", inputsAnd("t"), "Tensor", () -> step(learning, moments));
        });
        return new TorchModule(code.text(), code.owners(), layout, kept, moments);
    }

    private void attributes(List<String> kept) {
        code.line("class G(Module):");
        code.indented(() -> {
            code.line("__parameters__ = []");
            code.line("__buffers__ = []");
            code.line("training : bool");
            code.line("_is_full_backward_hook : Optional[bool]");
            kept.forEach(list -> code.line("%s : List[Tensor]", list));
        });
    }

    private void method(String name, List<String> arguments, String gives, Runnable lines) {
        String typed = arguments.stream().map(each -> ", " + each + ": Tensor").collect(Collectors.joining());
        code.line("def %s(self: __torch__.G%s) -> %s:", name, typed, gives);
        code.indented(lines);
    }

    private List<String> inputsAnd(String... more) {
        var all = new ArrayList<>(inputs);
        all.addAll(List.of(more));
        return all;
    }

    private void answers(List<String> kept) {
        String lists = kept.stream().map(list -> ", " + list + ": List[Tensor]").collect(Collectors.joining());
        code.line("def bind(self: __torch__.G%s) -> bool:", lists);
        code.indented(() -> {
            kept.forEach(list -> code.line("self.%1$s = %1$s", list));
            code.line("return True");
        });
        scores();
        predict();
        method("taps", inputs, "List[Tensor]", () -> {
            List<String> values = forward(program, false);
            var taps = new ArrayList<>(program.taps().stream().map(tap -> values.get(tap.value())).toList());
            taps.add(values.get(program.output().value()));
            code.line("return %s", list(taps));
        });
        method("activations", inputs, "List[Tensor]", this::activations);
        method("gradient", inputsAnd("tap", "score"), "List[Tensor]", this::gradient);
    }

    private void scores() {
        method("scores", inputs, "Tensor", () -> code.line("return %s", score(quick, false)));
    }

    private void predict() {
        method("predict", inputs, "Tensor", () -> {
            code.line("y = (self).scores(%s, )", String.join(", ", inputs));
            code.line("return %s", prediction("y"));
        });
    }

    private void activations() {
        code.line("taps = (self).taps(%s, )", String.join(", ", inputs));
        code.line("out = annotate(List[Tensor], [])");
        code.line("for i in range(%d):", program.taps().size());
        code.indented(() -> code.line("_0 = torch.append(out, torch.contiguous(taps[i], memory_format=0))"));
        code.line("y = taps[-1]");
        code.line("_1 = torch.append(out, %s)", prediction("y"));
        code.line("return out");
    }

    /// Inputs are followed too, so that a score can be asked how it changes with the input itself.
    private void gradient() {
        code.line("torch.set_grad_enabled(True)");
        var followed = new ArrayList<String>();
        List<Step> entries = program.inputs();
        for (int i = 0; i < entries.size(); i++) {
            String x = inputs.get(i);
            if (entries.get(i).form().isReal()) {
                code.line("%1$s_r = torch.requires_grad_(torch.detach(%1$s), True)", x);
                followed.add(x + "_r");
            } else {
                followed.add(x);
            }
        }
        code.line("taps = (self).taps(%s, )", String.join(", ", followed));
        code.line("s = torch.sum(torch.select(taps[-1], 1, int(score)))");
        code.line("a = taps[int(tap)]");
        code.line("gs = torch.autograd.grad([s], [a])");
        code.line("torch.set_grad_enabled(False)");
        code.line("g = unchecked_cast(Tensor, gs[0])");
        code.line("return [torch.contiguous(torch.detach(a), memory_format=0), torch.contiguous(g, memory_format=0)]");
    }

    private String prediction(String scores) {
        return switch (head()) {
            case CLASSIFICATION -> "torch.softmax(%s, 1)".formatted(scores);
            case BINARY -> "torch.sigmoid(%s)".formatted(scores);
            case REGRESSION -> scores;
        };
    }

    private Output.Head head() {
        return program.output().op() instanceof Output output ? output.head() : Output.Head.REGRESSION;
    }

    private String score(Program which, boolean training) {
        return forward(which, training).get(which.output().value());
    }

    private List<String> forward(Program which, boolean training) {
        unpack(layout.trained(), WEIGHTS);
        unpack(layout.fixed(), FIXED);
        return new Forward(code, which, layout, new Place.Mode(training, real)).write(inputs);
    }

    private void unpack(List<WeightSlot> slots, String list) {
        if (!slots.isEmpty()) {
            code.line("%s = self.%s", variables(slots.stream().map(WeightSlot::variable).toList()), list);
        }
    }

    /// A step whose objective is not finite leaves the weights alone, so that what went wrong can still be looked for.
    private void step(Learning learning, List<String> moments) {
        boolean byHand = Backward.knows(quick);
        code.line("torch.set_grad_enabled(%s)", Literals.flag(!byHand));
        List<String> values = forward(quick, true);
        code.line("y = %s", values.get(quick.output().value()));
        var loss = new LossText(code, learning, real);
        loss.loss();
        loss.objective(program, layout);
        if (!layout.trained().isEmpty()) {
            code.line("z = float(o)");
            code.line("if torch.eq(torch.sub(z, z), 0.):");
            code.indented(() -> {
                if (byHand) {
                    gradientByHand(loss, values);
                } else {
                    gradientByEngine();
                }
                update(learning, moments);
            });
            code.line("else:");
            code.indented(() -> code.line("pass"));
        }
        code.line("torch.set_grad_enabled(False)");
        loss.figure();
        meters();
    }

    private void gradientByHand(LossText loss, List<String> values) {
        loss.slope();
        code.line("%s = self.gradients", variables(gradients()));
        new Backward(code, quick, layout, values).write("d");
        code.line("g = self.g[0]");
    }

    private void gradientByEngine() {
        code.line("gs = torch.autograd.grad([o], self.weights)");
        code.line("torch.set_grad_enabled(False)");
        code.line("%s = gs", variables(gradients()));
        var rows = gradients().stream().map("torch.reshape(unchecked_cast(Tensor, %s), [-1])"::formatted).toList();
        code.line("g = torch.cat(%s, 0, out=self.g[0])", list(rows));
    }

    private List<String> gradients() {
        return layout.trained().stream().map(slot -> "g" + slot.index()).toList();
    }

    private void update(Learning learning, List<String> moments) {
        if (learning.clipNorm() > 0) {
            UpdateText.clip(code, learning.clipNorm());
        }
        code.line("w = self.w[0]");
        moments.forEach(moment -> code.line("%1$s = self.%1$s[0]", moment));
        code.line("r = float(self.rate[0])");
        UpdateText.write(code, learning.optimiser());
    }

    private void meters() {
        code.line("meters = self.meters");
        code.line("_0 = torch.add_(meters[%d], l, alpha=torch.size(y, 0))", TorchModule.LOSS_SUM);
        code.line("_1 = torch.add_(meters[%d], c)", TorchModule.FIGURE_SUM);
        code.line("_2 = torch.copy_(meters[%d], o)", TorchModule.OBJECTIVE);
        code.line("return meters[%d]", TorchModule.OBJECTIVE);
    }
}
