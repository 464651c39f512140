package org.netwright.training;

/// The learning rate over a run. All are functions of the step alone, so a continued run is the uninterrupted one.
public sealed interface Schedule {
    /// The learning rate of a step.
    ///
    /// @param step from 0
    /// @param stepsPerEpoch steps in an epoch
    /// @param totalSteps steps in the whole run
    double rate(long step, int stepsPerEpoch, long totalSteps);

    /// Always the same.
    ///
    /// @param peak the rate
    record Constant(double peak) implements Schedule {
        @Override
        public double rate(long step, int stepsPerEpoch, long totalSteps) {
            return peak;
        }
    }

    /// Multiplied by a factor every few epochs.
    ///
    /// @param peak the first rate
    /// @param epochs how long each rate lasts
    /// @param factor what it is then multiplied by
    record StepDecay(double peak, int epochs, double factor) implements Schedule {
        @Override
        public double rate(long step, int stepsPerEpoch, long totalSteps) {
            long drops = step / stepsPerEpoch / epochs;
            return peak * Math.pow(factor, (double) drops);
        }
    }

    /// Half a cosine from the peak to nearly nothing; Loshchilov and Hutter (2017).
    ///
    /// @param peak the first rate
    /// @param floor the last rate, as a share of the peak
    record Cosine(double peak, double floor) implements Schedule {
        @Override
        public double rate(long step, int stepsPerEpoch, long totalSteps) {
            double done = totalSteps <= 1 ? 0 : Math.min(1, step / (double) (totalSteps - 1));
            return peak * (floor + (1 - floor) * 0.5 * (1 + Math.cos(Math.PI * done)));
        }
    }

    /// Up along a cosine for the first part of the run, then down to nearly nothing; Smith and Topin (2018).
    ///
    /// @param peak the highest rate
    /// @param rise the share of the run that goes up
    record OneCycle(double peak, double rise) implements Schedule {
        private static final double START = 1 / 25.0;
        private static final double END = 1 / 10_000.0;

        @Override
        public double rate(long step, int stepsPerEpoch, long totalSteps) {
            double done = totalSteps <= 1 ? 0 : Math.min(1, step / (double) (totalSteps - 1));
            return done < rise
                    ? between(START, 1, rise == 0 ? 1 : done / rise)
                    : between(1, START * END, rise == 1 ? 1 : (done - rise) / (1 - rise));
        }

        private double between(double from, double to, double share) {
            return peak * (to + (from - to) * 0.5 * (1 + Math.cos(Math.PI * share)));
        }
    }

    /// Rises in a line from nothing over the first steps, then follows another schedule.
    ///
    /// @param steps how many steps it rises
    /// @param then what follows, counted from the first step of the run
    record WarmUp(int steps, Schedule then) implements Schedule {
        @Override
        public double rate(long step, int stepsPerEpoch, long totalSteps) {
            double full = then.rate(step, stepsPerEpoch, totalSteps);
            return step < steps ? full * (step + 1) / (steps + 1) : full;
        }
    }
}
