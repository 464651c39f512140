package org.netwright.torchscript;

import static org.netwright.torchscript.Literals.flag;
import static org.netwright.torchscript.Literals.ints;
import static org.netwright.torchscript.Literals.list;
import static org.netwright.torchscript.Literals.real;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Dropout;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.GlobalPool;
import org.netwright.op.GroupNorm;
import org.netwright.op.Input;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Merge;
import org.netwright.op.Op;
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Pad;
import org.netwright.op.Pool;
import org.netwright.op.Program;
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.Upsample;
import org.netwright.tensor.Form;

/// Writes the forward pass of a network, operation by operation. Values are batch first; pictures are kept in memory
/// with channels last, which the convolutions of a processor like best, whatever their shape says.
///
/// The mask of a sequence travels beside it in a variable of its own: true for real steps, false for padding.
final class Forward {
    private final CodeWriter code;
    private final Program program;
    private final Map<String, String> weights = new HashMap<>();
    private final Place.Mode mode;
    private final List<String> values = new ArrayList<>();
    private final Map<Integer, String> masks = new HashMap<>();

    Forward(CodeWriter code, Program program, WeightLayout layout, Place.Mode mode) {
        this.code = code;
        this.program = program;
        this.mode = mode;
        layout.all().forEach(slot -> weights.put(slot.name(), slot.variable()));
    }

    /// Writes every operation.
    ///
    /// @param inputs the variables of the network's inputs, in the order of [Program#inputs]
    /// @return the variable of each value
    List<String> write(List<String> inputs) {
        int entered = 0;
        for (Step step : program.steps()) {
            code.owner(step.node());
            boolean enters = step.op() instanceof Input;
            Place at = place(step, enters ? List.of(inputs.get(entered)) : variables(step));
            entered += enters ? 1 : 0;
            String expression = expression(at);
            boolean made = !at.inputs().contains(expression);
            String value = made ? "v" + step.value() : expression;
            if (made) {
                code.line("%s = %s", value, expression);
            }
            values.add(value);
            mask(at, value).ifPresent(mask -> masks.put(step.value(), mask));
        }
        code.owner("");
        return List.copyOf(values);
    }

    private List<String> variables(Step step) {
        return step.inputs().stream().map(values::get).toList();
    }

    private Place place(Step step, List<String> inputs) {
        List<String> own = step.weights().stream()
                .map(weight -> Objects.requireNonNull(weights.get(step.nameOf(weight))))
                .toList();
        return new Place(code, step, program.forms(step), inputs, joined(step), own, mode);
    }

    /// The mask of what flows in: a step is real where every masked input has a real step.
    private Optional<String> joined(Step step) {
        List<String> different = step.inputs().stream()
                .map(masks::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return different.stream().reduce((a, b) -> "torch.logical_and(" + a + ", " + b + ")");
    }

    private Optional<String> mask(Place at, String value) {
        if (!at.step().form().masked()) {
            return Optional.empty();
        }
        return switch (at.step().op()) {
            case Input ignored -> Optional.of(Sequences.maskOf(at, value));
            case Conv conv -> at.mask().map(mask -> Sequences.slidMask(at, conv, mask, value));
            case Activate _, Attention _, BatchNorm _, Concat _, ConvTranspose _, Dropout _, Embed _, Flatten _,
                    GlobalPool _, GroupNorm _, LayerNorm _, Linear _, Merge _, Output _, PRelu _, Pad _, Pool _,
                    Recurrent _, Reshape _, SequenceMean _, Upsample _ ->
                at.mask().map(mask -> mask.contains("(") ? at.let("m", mask) : mask);
        };
    }

    /// The expression of an operation's value; lines it needs before go into the code.
    private String expression(Place at) {
        String x = at.x();
        return switch (at.step().op()) {
            case Input _ -> Pictures.entering(at);
            case Output _ -> x;
            case Linear _ -> "torch.linear(%s, %s, %s)".formatted(x, at.weight(0), at.weight(1));
            case Conv conv -> conv.window().rank() == 1 ? Sequences.conv(at, conv) : Pictures.conv(at, conv);
            case ConvTranspose conv -> Pictures.convTranspose(at, conv);
            case Pool pool -> Pictures.pool(at, pool);
            case GlobalPool pool -> "torch.%s(%s, [2, 3])".formatted(pool.kind() == Pool.Kind.MAX ? "amax" : "mean", x);
            case Pad pad ->
                "torch.constant_pad_nd(%s, %s, 0)"
                        .formatted(x, ints(pad.left(), pad.right(), pad.top(), pad.bottom(), 0, pad.channels()));
            case Upsample upsample -> Pictures.upsample(at, upsample);
            case BatchNorm norm -> batchNorm(at, norm);
            case GroupNorm norm -> groupNorm(at, norm);
            case LayerNorm norm -> layerNorm(at, norm);
            case Activate activate -> activate(at, activate);
            case PRelu _ -> prelu(at);
            case Dropout dropout -> mode.training() && dropout.rate() > 0 ? dropout(at, dropout.rate()) : x;
            case Flatten _ -> at.form().rank() == 1 ? x : "torch.flatten(%s, 1, -1)".formatted(x);
            case Reshape reshape -> reshape(at, reshape.to());
            case Merge merge -> merge(at, merge.kind() == Merge.Kind.ADD ? "add" : "mul");
            case Concat _ -> "torch.cat(%s, %d)".formatted(list(at.inputs()), 1 + Concat.axis(at.form()));
            case Embed _ -> "torch.embedding(%s, %s)".formatted(at.weight(0), x);
            case Recurrent recurrent -> Recurrence.write(at, recurrent);
            case Attention attention -> Sequences.attention(at, attention);
            case SequenceMean _ -> Sequences.mean(at);
        };
    }

    /// What is kept, scaled up, in a variable: the gradient goes the same way.
    private static String dropout(Place at, double rate) {
        String kept = kept(at.step());
        String drawn = "torch.bernoulli_(torch.empty_like(%s), %s)".formatted(at.x(), real(1 - rate));
        at.code().line("%s = %s", kept, rate < 1 ? "torch.div_(%s, %s)".formatted(drawn, real(1 - rate)) : drawn);
        return "torch.mul(%s, %s)".formatted(at.x(), kept);
    }

    /// The variable that holds what a dropout keeps: 0, or the factor that makes up for the rest.
    static String kept(Step step) {
        return "v" + step.value() + "_kept";
    }

    private static String merge(Place at, String function) {
        return at.inputs().stream()
                .reduce((a, b) -> "torch.%s(%s, %s)".formatted(function, a, b))
                .orElse(at.x());
    }

    /// A list of one sample, or a picture of one pixel and one sample, has no variance: then the running statistics
    /// serve in training too. Frozen statistics always do.
    private static String batchNorm(Place at, BatchNorm norm) {
        Form form = at.form();
        boolean looks = at.mode().training() && !at.step().traits().frozen();
        boolean one = !form.isImage() || form.size(1) * form.size(2) == 1;
        String training = looks && one ? "torch.gt(torch.size(%s, 0), 1)".formatted(at.x()) : flag(looks);
        return "torch.batch_norm(%s, %s, %s, %s, %s, %s, %s, %s, False)"
                .formatted(
                        at.x(), at.weight(0), at.weight(1), at.weight(2), at.weight(3), training, real(norm.momentum()),
                        real(norm.epsilon()));
    }

    /// With channels last the gradient of PyTorch's own crashes, so a picture goes through it with channels first.
    private static String groupNorm(Place at, GroupNorm norm) {
        boolean image = at.form().isImage();
        String x = image ? "torch.contiguous(%s, memory_format=0)".formatted(at.x()) : at.x();
        String normalised = "torch.group_norm(%s, %d, %s, %s, %s, False)"
                .formatted(x, norm.groups(), at.weight(0), at.weight(1), real(norm.epsilon()));
        return image ? Pictures.channelsLast(normalised) : normalised;
    }

    private static String layerNorm(Place at, LayerNorm norm) {
        String normalised = "torch.layer_norm(%s, %s, %s, %s, %s, False)"
                .formatted(
                        at.x(), ints(LayerNorm.normalised(at.form()).dims()), at.weight(0), at.weight(1),
                        real(norm.epsilon()));
        return at.form().isImage() ? Pictures.channelsLast(normalised) : normalised;
    }

    private static String activate(Place at, Activate activate) {
        String x = at.x();
        return switch (activate.function()) {
            case NONE -> x;
            case RELU -> "torch.relu(%s)".formatted(x);
            case LEAKY_RELU -> "torch.leaky_relu(%s, %s)".formatted(x, real(activate.slope()));
            case ELU -> "torch.elu(%s, %s, 1, 1)".formatted(x, real(activate.slope()));
            case GELU -> "torch.gelu(%s)".formatted(x);
            case SILU -> "torch.silu(%s)".formatted(x);
            case MISH -> "torch.mish(%s)".formatted(x);
            case SIGMOID -> "torch.sigmoid(%s)".formatted(x);
            case TANH -> "torch.tanh(%s)".formatted(x);
            case SOFTMAX -> "torch.softmax(%s, %d)".formatted(x, at.form().isImage() ? 1 : -1);
        };
    }

    /// PyTorch's own takes the slopes along the second axis, which is time in a sequence.
    private static String prelu(Place at) {
        String x = at.x();
        String slope = at.weight(0);
        return at.form().isImage() || at.form().rank() == 1
                ? "torch.prelu(%s, %s)".formatted(x, slope)
                : "torch.where(torch.gt(%1$s, 0), %1$s, torch.mul(%1$s, %2$s))".formatted(x, slope);
    }

    private static String reshape(Place at, Form to) {
        var sizes = new ArrayList<Integer>(List.of(-1));
        sizes.addAll(to.shape(1).dims());
        String reshaped = "torch.reshape(%s, %s)".formatted(at.x(), ints(sizes));
        return to.isImage() ? Pictures.channelsLast(reshaped) : reshaped;
    }

    /// Whether an operation draws random numbers while it trains.
    static boolean random(Op op) {
        return switch (op) {
            case Dropout dropout -> dropout.rate() > 0;
            case Attention attention -> attention.dropout() > 0;
            case Activate _, BatchNorm _, Concat _, Conv _, ConvTranspose _, Embed _, Flatten _, GlobalPool _,
                    GroupNorm _, Input _, LayerNorm _, Linear _, Merge _, Output _, PRelu _, Pad _, Pool _, Recurrent _,
                    Reshape _, SequenceMean _, Upsample _ -> false;
        };
    }
}
