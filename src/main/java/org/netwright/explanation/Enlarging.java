package org.netwright.explanation;

import java.util.ArrayList;
import java.util.List;
import org.netwright.explanation.Partials.Partial;
import org.netwright.op.Upsample;
import org.netwright.tensor.Form;

/// Pictures that are enlarged by whole factors: a pixel is repeated, or blended with those beside it.
final class Enlarging {
    private static final double MIDDLE = 0.5;

    private final Site at;
    private final Upsample upsample;

    Enlarging(Site at, Upsample upsample) {
        this.at = at;
        this.upsample = upsample;
    }

    /// How much a row, or column, counts.
    private record Share(int at, double part) {}

    /// How one number comes about: it is that of a pixel, or lies between the middles of up to four.
    Working of(int index) {
        Form from = at.form();
        Pixel to = Pixel.of(at.step().form(), index);
        List<Share> rows = shares(0, to.row());
        List<Share> columns = shares(1, to.column());
        if (!upsample.bilinear()) {
            int source = new Pixel(to.channel(), rows.getFirst().at, columns.getFirst().at).in(from);
            return new Working.Copied(0, source, at.x()[source]);
        }
        Area area = Area.picked(
                from, to.channel(), rows.stream().map(Share::at).toList(), columns.stream().map(Share::at).toList());
        double[] inputs = area.of(at.x(), 0);
        double[] parts = new double[inputs.length];
        double total = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = rows.get(i / columns.size()).part * columns.get(i % columns.size()).part;
            total += inputs[i] * parts[i];
        }
        return new Working.Blended(new Working.Patch(area, inputs, parts, total), total);
    }

    private int factor(int axis) {
        return axis == 0 ? upsample.factor().height() : upsample.factor().width();
    }

    /// How much each row, or column, of what flows in counts in one of what is made; those that do not are left out. What is
    /// at the edge goes on beyond it.
    private List<Share> shares(int axis, int place) {
        if (!upsample.bilinear()) {
            return List.of(new Share(place / factor(axis), 1));
        }
        double source = Math.max(0, (place + MIDDLE) / factor(axis) - MIDDLE);
        int low = (int) source;
        double part = source - low;
        return part == 0 || low + 1 >= at.form().size(axis + 1)
                ? List.of(new Share(low, 1))
                : List.of(new Share(low, 1 - part), new Share(low + 1, part));
    }

    /// The partial derivatives: how much the pixel counts in each of those it reaches.
    List<Partial> partials(int index) {
        Form to = at.step().form();
        Pixel from = Pixel.of(at.form(), index);
        var partials = new ArrayList<Partial>();
        for (Share row : reached(0, from.row())) {
            for (Share column : reached(1, from.column())) {
                var place = new Pixel(from.channel(), row.at, column.at);
                partials.add(new Partial(place.in(to), row.part * column.part));
            }
        }
        return partials;
    }

    /// The rows, or columns, of what is made in which one of what flows in counts, and how much.
    private List<Share> reached(int axis, int from) {
        var reached = new ArrayList<Share>();
        int end = Math.min(at.form().size(axis + 1), from + 2) * factor(axis);
        for (int place = Math.max(0, from - 1) * factor(axis); place < end; place++) {
            for (Share share : shares(axis, place)) {
                if (share.at == from) {
                    reached.add(new Share(place, share.part));
                }
            }
        }
        return reached;
    }
}
