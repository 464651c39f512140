package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Step;
import org.netwright.param.Message;
import org.netwright.tensor.Shape;

/// The kernels of a convolution, one for each filter and channel, and its biases. Over a sequence, all channels of a filter
/// are one sheet.
record KernelSheets(Step step, Sight.Weights weights) implements WeightSheets {
    /// Where a weight is.
    private record At(int filter, int channel, int k) {}

    private Shape shape() {
        return step.weights().getFirst().shape();
    }

    /// In a transposed convolution channels stand before filters.
    private boolean turned() {
        return step.op() instanceof ConvTranspose;
    }

    private int filters() {
        return shape().dim(turned() ? 1 : 0);
    }

    private int channels() {
        return shape().dim(turned() ? 0 : 1);
    }

    private boolean picture() {
        return shape().rank() == 4;
    }

    private int area() {
        return weights.size(0) / filters() / channels();
    }

    /// Of a bias, the first weight of its filter.
    private At at(int index) {
        int within = weights.within(index);
        if (weights.weight(index) == 1) {
            return new At(within, 0, 0);
        }
        int kernel = within / area();
        int first = kernel / shape().dim(1);
        int second = kernel % shape().dim(1);
        return new At(turned() ? second : first, turned() ? first : second, within % area());
    }

    private int index(int filter, int channel, int k) {
        return (turned() ? channel * filters() + filter : filter * channels() + channel) * area() + k;
    }

    @Override
    public List<Sheet> sheets(int index) {
        At at = at(index);
        var sheets = new ArrayList<Sheet>();
        sheets.add(picture()
                ? new Sheet("follow.kernel.filter", index(at.filter, at.channel, 0), area(), shape().dim(3), true)
                : new Sheet("follow.kernel.time", index(at.filter, 0, 0), channels() * area(), area(), false));
        if (weights.firsts().size() > 1) {
            sheets.add(Sheet.line("follow.biases", weights.firsts().get(1), weights.size(1)));
        }
        return sheets;
    }

    @Override
    public List<Dial> dials(int index) {
        At at = at(index);
        var dials = new ArrayList<Dial>();
        if (filters() > 1) {
            dials.add(Dial.of("filter", filters(), at.filter, filter -> new Option(
                    String.valueOf(filter + 1), Message.of("follow.dial.filter.name", filter + 1, filters()),
                    index(filter, at.channel, at.k))));
        }
        if (channels() > 1 && picture()) {
            dials.add(Dial.of("channel", channels(), at.channel, channel -> new Option(
                    String.valueOf(channel + 1), Message.of("follow.dial.channel.name", channel + 1, channels()),
                    index(at.filter, channel, at.k))));
        }
        return dials;
    }

    @Override
    public Message name(int index) {
        At at = at(index);
        return weights.weight(index) == 1
                ? Message.of("follow.weight.filter-bias", at.filter + 1)
                : Message.of("follow.weight.filter", at.filter + 1, at.channel + 1, at.k + 1);
    }
}
