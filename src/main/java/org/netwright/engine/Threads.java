package org.netwright.engine;

import org.netwright.op.Program;

/// How many processor threads compute.
final class Threads {
    /// Floating-point operations below which handing work to a second thread costs more than it saves.
    private static final double SMALL = 30e6;

    /// Forward, and both gradients of every product.
    private static final int PASSES = 3;

    private Threads() {}

    /// Whether one sample passes through a network sooner on one thread.
    static boolean small(Program program) {
        return program.flops() < SMALL;
    }

    /// What the plan asks for; if it leaves it open, one for small networks, else one for each processor. The choice
    /// depends on the network, the machine and what is allowed alone, so that a run can be repeated.
    ///
    /// @param most what is allowed where the plan leaves it open; 0 for one for each processor
    static int of(Program program, int batch, int asked, int most) {
        if (asked > 0) {
            return asked;
        }
        int processors = Runtime.getRuntime().availableProcessors();
        double step = (double) program.flops() * PASSES * batch;
        return step < SMALL ? 1 : most > 0 ? Math.min(most, processors) : processors;
    }
}
