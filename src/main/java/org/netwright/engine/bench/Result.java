package org.netwright.engine.bench;

import java.util.List;
import org.netwright.bench.Pairs;

/// What came of training a contest's network once.
///
/// @param speed samples a second
/// @param loss on validation samples after the last epoch, by which it is seen that both learn alike
record Result(double speed, double loss) {
    /// The usual speed of a run: the median of its epochs, without the first, which warms up.
    static double usual(List<Double> epochs) {
        return Pairs.median(epochs.size() > 1 ? epochs.subList(1, epochs.size()) : epochs);
    }
}
