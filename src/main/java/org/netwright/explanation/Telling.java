package org.netwright.explanation;

import java.util.Arrays;
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
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Pad;
import org.netwright.op.Pool;
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Upsample;

/// The weight of an operation that has most to show: the one that multiplies the largest number into the number that
/// matters most.
final class Telling {
    private Telling() {}

    /// @param slopes ∂J/∂y for every number y that the operation makes
    static WeightAt of(Site at, double[] slopes) {
        int y = steepest(slopes);
        return switch (at.step().op()) {
            case Linear linear -> first(linear(at, linear.units(), y));
            case Conv conv -> first(convolution(at, conv, y));
            case Embed embed -> first(row(at, embed, y) + y % embed.features());
            case ConvTranspose conv -> new Transposed(at, conv).telling(y);
            case Attention attention -> new AttentionSlopes(at, attention, slopes).telling();
            case Recurrent recurrent -> new RecurrentSlopes(at, recurrent, slopes).telling();
            case BatchNorm _, GroupNorm _ -> first(at.channel(y));
            case LayerNorm _ -> first(y % at.weight(0).length);
            case PRelu _ -> first(at.channel(bent(at, slopes)));
            case Activate _, Concat _, Dropout _, Flatten _, GlobalPool _, Input _, Merge _ -> first(0);
            case Output _, Pad _, Pool _, Reshape _, SequenceMean _, Upsample _ -> first(0);
        };
    }

    private static WeightAt first(int index) {
        return new WeightAt(0, index);
    }

    /// Where the row of the word begins that a number is of.
    private static int row(Site at, Embed embed, int y) {
        int word = (int) at.x()[y / embed.features()];
        return word * embed.features();
    }

    private static int linear(Site at, int units, int y) {
        int features = at.weight(0).length / units;
        double[] taken = Arrays.copyOfRange(at.x(), y / units * features, (y / units + 1) * features);
        return y % units * features + steepest(taken);
    }

    private static int convolution(Site at, Conv conv, int y) {
        int area = conv.window().area();
        double[] taken = new double[Convolutions.channels(at, conv) * area];
        for (int c = 0; c < taken.length / area; c++) {
            System.arraycopy(Convolutions.area(at, conv, y, c).of(at.x(), 0), 0, taken, c * area, area);
        }
        return Convolutions.filter(at, conv, y) * taken.length + steepest(taken);
    }

    /// The number that says most about its learnt slope; the first where none uses one.
    private static int bent(Site at, double[] slopes) {
        double[] products = new double[slopes.length];
        Arrays.setAll(products, y -> slopes[y] * Math.min(0, at.x()[y]));
        return steepest(products);
    }

    /// The number farthest from 0; of equal ones the first.
    static int steepest(double[] numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = Math.abs(numbers[i]) > Math.abs(numbers[best]) ? i : best;
        }
        return best;
    }
}
