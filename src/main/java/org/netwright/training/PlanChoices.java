package org.netwright.training;

import org.netwright.param.Labelled;

/// The choices a training plan offers, as they appear in forms and files.
public final class PlanChoices {
    private PlanChoices() {}

    /// Which optimiser.
    public enum OptimiserKind implements Labelled {
        /// See [Optimiser.Sgd].
        SGD("SGD"),
        /// See [Optimiser.Adam].
        ADAM("Adam"),
        /// See [Optimiser.AdamW].
        ADAMW("AdamW"),
        /// See [Optimiser.RmsProp].
        RMSPROP("RMSprop");

        private final String label;

        OptimiserKind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Which schedule.
    public enum ScheduleKind implements Labelled {
        /// See [Schedule.Constant].
        CONSTANT("Constant"),
        /// See [Schedule.StepDecay].
        STEP("Steps"),
        /// See [Schedule.Cosine].
        COSINE("Cosine"),
        /// See [Schedule.OneCycle].
        ONE_CYCLE("One cycle");

        private final String label;

        ScheduleKind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Which loss.
    public enum LossKind implements Labelled {
        /// The one that suits the output: cross-entropy, binary cross-entropy or mean squared error.
        AUTOMATIC("Automatic"),
        /// See [Loss.CrossEntropy].
        CROSS_ENTROPY("Cross-entropy"),
        /// See [Loss.BinaryCrossEntropy].
        BINARY_CROSS_ENTROPY("Binary cross-entropy"),
        /// See [Loss.MeanSquared].
        MEAN_SQUARED("Mean squared error"),
        /// See [Loss.MeanAbsolute].
        MEAN_ABSOLUTE("Mean absolute error"),
        /// See [Loss.Huber].
        HUBER("Huber");

        private final String label;

        LossKind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// How classes count in the loss.
    public enum ClassWeights implements Labelled {
        /// Every sample counts the same.
        EQUAL("Equal"),
        /// Each class counts the same: weight = samples / (classes · samples of the class).
        BALANCED("Balanced");

        private final String label;

        ClassWeights(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
