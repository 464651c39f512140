package org.netwright.engine.bench;

import ai.djl.nn.Block;
import java.util.function.Supplier;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.op.Program;
import org.netwright.training.TrainingPlan;

/// One network with its data, in two forms: as Netwright trains it and as DJL's `EasyTrain` does.
///
/// @param program the network
/// @param blocks the same of DJL's own blocks, new each time
/// @param plan how both train it: batch, threads, epochs, learning rate of Adam
/// @param samples the data, prepared once for both
/// @param split which of them train
record Contest(Program program, Supplier<Block> blocks, TrainingPlan plan, Samples samples, Split split) {
    /// Opens the data of a contest.
    @FunctionalInterface
    interface Source {
        /// Everything ready to train.
        ///
        /// @throws Exception if the data cannot be read
        Contest open() throws Exception;
    }
}
