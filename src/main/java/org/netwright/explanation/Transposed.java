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
        Pixel from = Pixel.of(at.form(), index);
        var partials = new ArrayList<Partial>();
        for (int filter = 0; filter < conv.filters(); filter++) {
            for (int k = 0; k < conv.window().area(); k++) {
                Pixel place = laid(from, filter, k);
                if (place.inside(to)) {
                    partials.add(new Partial(place.in(to), weight(from.channel(), filter, k)));
                }
            }
        }
        return partials;
    }

    /// The places to which a weight carries numbers: one for each number of its channel that flows in. A bias is added
    /// all over its filter.
    List<Working.Term> terms(int weight, int index, double[] slopes) {
        Form to = at.step().form();
        var terms = new ArrayList<Working.Term>();
        if (weight == 1) {
            int size = to.size(1) * to.size(2);
            for (int y = index * size; y < (index + 1) * size; y++) {
                terms.add(new Working.Term(y, 1, slopes[y]));
            }
            return terms;
        }
        int area = conv.window().area();
        int size = at.form().size(1) * at.form().size(2);
        int channel = index / area / conv.filters();
        for (int x = channel * size; x < (channel + 1) * size; x++) {
            Pixel place = laid(Pixel.of(at.form(), x), index / area % conv.filters(), index % area);
            if (place.inside(to)) {
                terms.add(new Working.Term(place.in(to), at.x()[x], slopes[place.in(to)]));
            }
        }
        return terms;
    }

    /// The weight that carries the largest number to a place; the first where none is carried there.
    WeightAt telling(int index) {
        Pixel to = Pixel.of(at.step().form(), index);
        double most = -1;
        int weight = 0;
        for (Cover row : reaching(0, to.row())) {
            for (Cover column : reaching(1, to.column())) {
                for (int c = 0; c < at.form().size(0); c++) {
                    double x = Math.abs(at.x()[new Pixel(c, row.position(), column.position()).in(at.form())]);
                    if (x > most) {
                        most = x;
                        weight = (c * conv.filters() + to.channel()) * conv.window().area() + element(row, column);
                    }
                }
            }
        }
        return new WeightAt(0, weight);
    }

    /// Where an element of a filter's kernel lies that is laid for a number.
    private Pixel laid(Pixel from, int filter, int k) {
        int columns = conv.window().kernel().get(1);
        return new Pixel(filter, laid(0, from.row(), k / columns), laid(1, from.column(), k % columns));
    }

    private int laid(int axis, int position, int k) {
        Window window = conv.window();
        return position * window.stride().get(axis) - window.padding().get(axis) + k * window.dilation().get(axis);
    }
}
