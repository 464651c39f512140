package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.netwright.explanation.Partials.Partial;
import org.netwright.op.Conv;
import org.netwright.op.Pool;
import org.netwright.op.Window;
import org.netwright.tensor.Form;

/// Which positions of a sliding window cover one number, and with which of its elements.
final class Covering {
    private Covering() {}

    /// A position on one axis.
    ///
    /// @param position of the window
    /// @param k with which element it covers the number
    record Cover(int position, int k) {}

    /// The positions whose window covers a place on one axis.
    ///
    /// @param positions how many there are
    static List<Cover> covers(Window window, int axis, int at, int positions) {
        var covers = new ArrayList<Cover>();
        for (int k = 0; k < window.kernel().get(axis); k++) {
            int start = at + window.padding().get(axis) - k * window.dilation().get(axis);
            int stride = window.stride().get(axis);
            if (start >= 0 && start % stride == 0 && start / stride < positions) {
                covers.add(new Cover(start / stride, k));
            }
        }
        return covers;
    }

    /// The partial derivatives of a convolution: the weight by which each filter multiplies the number, where it does.
    static List<Partial> convolved(Site at, Conv conv, int index) {
        return conv.window().rank() == 1 ? convolvedInTime(at, conv, index) : convolvedInSpace(at, conv, index);
    }

    private static List<Partial> convolvedInSpace(Site at, Conv conv, int index) {
        Form from = at.form();
        Form to = at.step().form();
        Window window = conv.window();
        var partials = new ArrayList<Partial>();
        for (Cover row : covers(window, 0, index / from.size(2) % from.size(1), to.size(1))) {
            for (Cover column : covers(window, 1, index % from.size(2), to.size(2))) {
                int k = row.k * window.kernel().get(1) + column.k;
                for (int filter : filters(at, conv, at.channel(index))) {
                    int y = (filter * to.size(1) + row.position) * to.size(2) + column.position;
                    partials.add(new Partial(y, weight(at, conv, filter, at.channel(index), k)));
                }
            }
        }
        return partials;
    }

    private static List<Partial> convolvedInTime(Site at, Conv conv, int index) {
        int channel = at.channel(index);
        int time = index / at.form().size(-1);
        var partials = new ArrayList<Partial>();
        for (Cover step : covers(conv.window(), 0, time, conv.window().positions(0, at.steps()))) {
            for (int filter : filters(at, conv, channel)) {
                int y = step.position * conv.filters() + filter;
                partials.add(new Partial(y, weight(at, conv, filter, channel, step.k)));
            }
        }
        return partials;
    }

    /// The filters that see a channel.
    private static int[] filters(Site at, Conv conv, int channel) {
        int each = conv.filters() / conv.groups();
        int group = channel / Convolutions.channels(at, conv);
        return IntStream.range(group * each, (group + 1) * each).toArray();
    }

    private static double weight(Site at, Conv conv, int filter, int channel, int k) {
        int channels = Convolutions.channels(at, conv);
        return at.weight(0)[(filter * channels + channel % channels) * conv.window().area() + k];
    }

    /// The partial derivatives of pooling: 1 where the number is the greatest of its window, or its share of the mean.
    static List<Partial> pooled(Site at, Pool pool, int index) {
        Form from = at.form();
        Form to = at.step().form();
        var partials = new ArrayList<Partial>();
        for (Cover row : covers(pool.window(), 0, index / from.size(2) % from.size(1), to.size(1))) {
            for (Cover column : covers(pool.window(), 1, index % from.size(2), to.size(2))) {
                int y = (at.channel(index) * to.size(1) + row.position) * to.size(2) + column.position;
                Area area = Convolutions.pooled(at, pool, y);
                boolean winner = Arithmetic.of(at, y) instanceof Working.Greatest found
                        && area.indices()[found.winner()] == index;
                double slope = pool.kind() == Pool.Kind.MEAN ? 1.0 / area.count() : winner ? 1 : 0;
                partials.add(new Partial(y, slope));
            }
        }
        return partials;
    }
}
