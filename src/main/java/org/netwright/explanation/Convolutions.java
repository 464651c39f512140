package org.netwright.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import org.netwright.op.Conv;
import org.netwright.op.Pool;
import org.netwright.tensor.Form;

/// Windows that slide over pictures and sequences.
final class Convolutions {
    private Convolutions() {}

    static Working of(Site at, Conv conv, int index) {
        int filter = filter(at, conv, index);
        int area = conv.window().area();
        int channels = channels(at, conv);
        double[] weight = at.weight(0);
        double total = at.bias(1, filter);
        var patches = new ArrayList<Working.Patch>(channels);
        for (int c = 0; c < channels; c++) {
            Area where = area(at, conv, index, c);
            double[] inputs = where.of(at.x(), 0);
            int from = (filter * channels + c) * area;
            double[] kernel = Arrays.copyOfRange(weight, from, from + area);
            double sum = 0;
            for (int k = 0; k < area; k++) {
                sum += inputs[k] * kernel[k];
            }
            patches.add(new Working.Patch(where, inputs, kernel, sum));
            total += sum;
        }
        return new Working.Convolution(patches, at.bias(1, filter), total);
    }

    /// All numbers of a convolution.
    static double[] all(Site at, Conv conv, int numbers) {
        int area = conv.window().area();
        int channels = channels(at, conv);
        double[] weight = at.weight(0);
        double[] x = at.x();
        int apart = at.form().isImage() ? at.form().size(1) * at.form().size(2) : 1;
        double[] all = new double[numbers];
        for (int i = 0; i < numbers; i++) {
            int filter = filter(at, conv, i);
            int[] first = area(at, conv, i, 0).indices();
            double sum = at.bias(1, filter);
            for (int k = 0; k < area; k++) {
                for (int c = 0; c < channels && first[k] >= 0; c++) {
                    sum += weight[(filter * channels + c) * area + k] * x[first[k] + c * apart];
                }
            }
            all[i] = sum;
        }
        return all;
    }

    /// The filter that makes a number.
    static int filter(Site at, Conv conv, int index) {
        Form to = at.step().form();
        return conv.window().rank() == 1 ? index % conv.filters() : index / (to.size(1) * to.size(2));
    }

    /// How many channels a filter sees.
    static int channels(Site at, Conv conv) {
        return (at.form().isImage() ? at.form().size(0) : at.form().size(-1)) / conv.groups();
    }

    /// Where a filter looks for a number, in one of the channels it sees.
    static Area area(Site at, Conv conv, int index, int channel) {
        int group = filter(at, conv, index) / (conv.filters() / conv.groups());
        int seen = group * channels(at, conv) + channel;
        if (conv.window().rank() == 1) {
            return Area.ofSequence(conv.window(), at.steps(), at.form().size(-1), seen, index / conv.filters());
        }
        Form to = at.step().form();
        return Area.ofPicture(
                conv.window(), at.form(), seen, index / to.size(2) % to.size(1), index % to.size(2));
    }

    /// Where a number of a pooled picture is looked for.
    static Area pooled(Site at, Pool pool, int index) {
        Form to = at.step().form();
        int channel = index / (to.size(1) * to.size(2));
        return Area.ofPicture(
                pool.window(), at.form(), channel, index / to.size(2) % to.size(1), index % to.size(2));
    }
}
