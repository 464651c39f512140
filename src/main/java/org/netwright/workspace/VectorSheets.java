package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.LayerNorm;
import org.netwright.op.PRelu;
import org.netwright.op.Step;
import org.netwright.param.Message;
import org.netwright.tensor.Form;

/// One weight for each channel or feature: scales and shifts of a normalisation, or learnt slopes. Where a picture is
/// normalised as a whole, one for each of its places.
record VectorSheets(Step step, Sight.Weights weights, NumberNames names) implements WeightSheets {
    private static final List<String> KINDS = List.of("γ", "β");

    private Form form() {
        return step.form();
    }

    /// Whether there is one for each place of a picture.
    private boolean places() {
        return step.op() instanceof LayerNorm && form().isImage();
    }

    private int index(int kind, int number) {
        return weights.firsts().get(kind) + number;
    }

    @Override
    public List<Sheet> sheets(int index) {
        int kind = weights.weight(index);
        if (!places()) {
            return List.of(Sheet.line("follow.kernel.vector", index(kind, 0), weights.size(kind)));
        }
        int size = form().size(1) * form().size(2);
        int channel = weights.within(index) / size;
        return List.of(new Sheet("follow.kernel.places", index(kind, channel * size), size, form().size(2), true));
    }

    @Override
    public List<Dial> dials(int index) {
        int kind = weights.weight(index);
        int number = weights.within(index);
        var dials = new ArrayList<Dial>();
        if (weights.firsts().size() > 1) {
            dials.add(Dial.of("kind", KINDS.size(), kind, to -> new Option(
                    KINDS.get(to), Message.of("follow.dial.norm." + to), index(to, number))));
        }
        if (places() && form().size(0) > 1) {
            int size = form().size(1) * form().size(2);
            int channels = form().size(0);
            dials.add(Dial.of("channel", channels, number / size, channel -> new Option(
                    String.valueOf(channel + 1), Message.of("follow.dial.channel.name", channel + 1, channels),
                    index(kind, channel * size + number % size))));
        }
        return dials;
    }

    @Override
    public Message name(int index) {
        int number = weights.within(index);
        String key = step.op() instanceof PRelu ? "follow.weight.slope" : "follow.weight.norm." + weights.weight(index);
        return Message.of(key, place(number));
    }

    private Message place(int number) {
        if (form().isSequence()) {
            return Message.of("follow.weight.feature", number + 1);
        }
        return form().isImage() && !places()
                ? Message.of("follow.weight.channel", number + 1)
                : names.of(step, number, weights.size(0));
    }
}
