package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.explanation.Covering.Cover;
import org.netwright.explanation.Partials.Partial;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Window;
import org.netwright.tensor.Form;

/// Transposed convolutions: the kernel is laid over the larger picture once for each number that flows in, multiplied by
/// it, and everything is added up.
final class Transposed {
    private final Site at;
    private final ConvTranspose conv;

    Transposed(Site at, ConvTranspose conv) {
        this.at = at;
        this.conv = conv;
    }

    /// The rows, or columns, of what flows in that reach a row of what is made, in order.
    private List<Cover> reaching(int axis, int place) {
        return Covering.covers(conv.window(), axis, place, at.form().size(axis + 1)).reversed();
    }

    private double weight(int channel, int filter, int k) {
        return at.weight(0)[(channel * conv.filters() + filter) * conv.window().area() + k];
    }

    private int element(Cover row, Cover column) {
        return row.k() * conv.window().kernel().get(1) + column.k();
    }

    /// How one number comes about.
    Working.Spread of(int index) {
        Pixel to = Pixel.of(at.step().form(), index);
        List<Cover> rows = reaching(0, to.row());
        List<Cover> columns = reaching(1, to.column());
        double total = at.bias(1, to.channel());
        var patches = new ArrayList<Working.Patch>();
        for (int c = 0; c < at.form().size(0) && !rows.isEmpty() && !columns.isEmpty(); c++) {
            Working.Patch patch = patch(c, to.channel(), rows, columns);
            patches.add(patch);
            total += patch.sum();
        }
        return new Working.Spread(patches, at.bias(1, to.channel()), total);
    }

    private Working.Patch patch(int channel, int filter, List<Cover> rows, List<Cover> columns) {
        Area area = Area.picked(
                at.form(), channel, rows.stream().map(Cover::position).toList(),
                columns.stream().map(Cover::position).toList());
        double[] inputs = area.of(at.x(), 0);
        double[] kernel = new double[inputs.length];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            int k = element(rows.get(i / columns.size()), columns.get(i % columns.size()));
            kernel[i] = weight(channel, filter, k);
            sum += inputs[i] * kernel[i];
        }
        return new Working.Patch(area, inputs, kernel, sum);
    }

    /// All numbers, so many.
    double[] all(int numbers) {
        double[] all = new double[numbers];
        for (int i = 0; i < numbers; i++) {
            Pixel to = Pixel.of(at.step().form(), i);
            all[i] = at.bias(1, to.channel());
            for (Cover row : reaching(0, to.row())) {
                for (Cover column : reaching(1, to.column())) {
                    int k = element(row, column);
                    for (int c = 0; c < at.form().size(0); c++) {
                        int from = new Pixel(c, row.position(), column.position()).in(at.form());
                        all[i] += at.x()[from] * weight(c, to.channel(), k);
                    }
                }
            }
        }
        return all;
    }

    /// The partial derivatives: the kernels, laid where the number is.
    List<Partial> partials(int index) {
        Form to = at.step().form();
        Window window = conv.window();
        Pixel from = Pixel.of(at.form(), index);
        var partials = new ArrayList<Partial>();
        for (int filter = 0; filter < conv.filters(); filter++) {
            for (int k = 0; k < window.area(); k++) {
                int row = laid(0, from.row(), k / window.kernel().get(1));
                var place = new Pixel(filter, row, laid(1, from.column(), k % window.kernel().get(1)));
                if (place.inside(to)) {
                    partials.add(new Partial(place.in(to), weight(from.channel(), filter, k)));
                }
            }
        }
        return partials;
    }

    private int laid(int axis, int position, int k) {
        Window window = conv.window();
        return position * window.stride().get(axis) - window.padding().get(axis) + k * window.dilation().get(axis);
    }
}
