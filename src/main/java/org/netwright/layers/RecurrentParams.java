package org.netwright.layers;

import org.netwright.layer.WeightParams;
import org.netwright.op.Recurrent;
import org.netwright.param.About;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// What recurrent layers share.
final class RecurrentParams {
    private RecurrentParams() {}

    private static final Param.Int UNITS =
            new Param.Int(new About("units", "Units", "How many numbers the state has, in each direction."), 64, 1, 65_536);
    private static final Param.Flag BIDIRECTIONAL = new Param.Flag(
            new About("bidirectional", "Both ways", "A second one reads the sequence backwards; the two are put side by side."),
            false);
    private static final Param.Flag SEQUENCE = new Param.Flag(
            new About("sequence", "Every step", "Give the state after every step instead of the last one only."), false);

    static final Param<?>[] ALL = {
        UNITS,
        BIDIRECTIONAL,
        SEQUENCE,
        WeightParams.INITIALISER,
        WeightParams.L1,
        WeightParams.L2,
        WeightParams.FROZEN
    };

    static String summary(String name, Values values) {
        return name + " · " + values.get(UNITS) + (values.get(BIDIRECTIONAL) ? " · both ways" : "");
    }

    static Recurrent op(Recurrent.Cell cell, Values values) {
        return new Recurrent(
                cell,
                values.get(UNITS),
                values.get(BIDIRECTIONAL),
                values.get(SEQUENCE),
                WeightParams.init(values));
    }
}
