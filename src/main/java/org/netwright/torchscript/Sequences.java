package org.netwright.torchscript;

import static org.netwright.torchscript.Literals.flag;
import static org.netwright.torchscript.Literals.ints;
import static org.netwright.torchscript.Literals.real;

import org.netwright.op.Attention;
import org.netwright.op.Conv;
import org.netwright.op.Window;

/// Operations on sequences, batch × time × features, and their masks, batch × time. What a network makes of a sample
/// never depends on how much padding its batch brings.
final class Sequences {
    private Sequences() {}

    /// The mask of an input: words other than padding, or steps with any number other than 0.
    static String maskOf(Place at, String value) {
        return at.step().form().isTokens()
                ? at.let("m", "torch.ne(%s, 0)", value)
                : at.let("m", "torch.any(torch.ne(%s, 0), 2)", value);
    }

    /// The sequence with zeros for padding.
    static String padded(Place at) {
        return at.mask().map(mask -> "torch.mul(%s, torch.unsqueeze(%s, 2))".formatted(at.x(), mask)).orElse(at.x());
    }

    /// A convolution along time. A sequence shorter than the window gets zeros behind it, so that it fits once.
    static String conv(Place at, Conv conv) {
        Window window = conv.window();
        String x = at.let("t", "torch.transpose(%s, 1, 2)", padded(at));
        if (at.form().anyLength()) {
            int least = window.span(0) - 2 * window.padding().getFirst();
            String room = at.let(
                    "l", "torch.sub(ops.prim.max(torch.size(%1$s, 2), %2$d), torch.size(%1$s, 2))", x, least);
            x = at.let("f", "torch.constant_pad_nd(%s, [0, %s], 0)", x, room);
        }
        String y = at.let(
                "c", "torch.conv1d(%s, %s, %s, %s, %s, %s, %d)", x, at.weight(0), at.weight(1), ints(window.stride()),
                ints(window.padding()), ints(window.dilation()), conv.groups());
        return "torch.transpose(%s, 1, 2)".formatted(y);
    }

    /// Which positions of a window are real: those that a sequence of the real steps alone would have.
    static String slidMask(Place at, Conv conv, String mask, String value) {
        Window window = conv.window();
        int room = 2 * window.padding().getFirst() - window.span(0);
        String steps = at.let("n", "torch.sum(%s, [1], True)", mask);
        String positions = at.let(
                "r", "torch.add(torch.floor_divide(torch.add(%s, %d), %d), 1)",
                steps, room, window.stride().getFirst());
        return at.let("m", "torch.lt(torch.arange(torch.size(%s, 1)), %s)", value, positions);
    }

    /// The mean over real steps; 0 for a sample that has none.
    static String mean(Place at) {
        if (at.mask().isEmpty()) {
            return "torch.mean(%s, [1])".formatted(at.x());
        }
        String count = at.let("n", "torch.clamp_min(torch.sum(%s, [1], True), 1)", at.mask().get());
        return "torch.div(torch.sum(%s, [1]), %s)".formatted(padded(at), count);
    }

    /// Self-attention. A sample without any real step looks at all of them, since a softmax over nothing is not a
    /// number.
    static String attention(Place at, Attention attention) {
        int features = at.form().size(-1);
        String qkv = at.let("qkv", "torch.linear(%s, %s, %s)", at.x(), at.weight(0), at.weight(1));
        at.code().line("%s, %s, %s, = torch.chunk(%s, 3, -1)", at.local("q"), at.local("k"), at.local("v"), qkv);
        for (String part : new String[] {"q", "k", "v"}) {
            at.let(
                    part, "torch.transpose(torch.reshape(%s, [torch.size(%s, 0), -1, %d, %d]), 1, 2)", at.local(part),
                    at.x(), attention.heads(), features / attention.heads());
        }
        String seen = at.mask().map(mask -> seen(at, attention, mask)).orElse("None");
        String heads = at.let(
                "h", "torch.scaled_dot_product_attention(%s, %s, %s, %s, %s, %s)", at.local("q"), at.local("k"),
                at.local("v"), seen, at.mode().training() ? real(attention.dropout()) : "0.",
                flag(attention.causal() && at.mask().isEmpty()));
        String joined = at.let(
                "j", "torch.reshape(torch.transpose(%s, 1, 2), [torch.size(%s, 0), -1, %d])", heads, at.x(), features);
        return "torch.linear(%s, %s, %s)".formatted(joined, at.weight(2), at.weight(3));
    }

    private static String seen(Place at, Attention attention, String mask) {
        String keys = at.let("s", "torch.logical_or(%1$s, torch.logical_not(torch.any(%1$s, 1, True)))", mask);
        keys = at.let("s", "torch.unsqueeze(torch.unsqueeze(%s, 1), 1)", keys);
        if (attention.causal()) {
            String length = "torch.size(%s, 1)".formatted(at.x());
            String earlier = "torch.tril(torch.ones([%1$s, %1$s], dtype=11))".formatted(length);
            keys = at.let("s", "torch.logical_and(%s, %s)", keys, earlier);
        }
        return keys;
    }
}
