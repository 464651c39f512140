package org.netwright.workspace;

/// A place where one stops on a sample's way through a network and back.
public sealed interface Stop {
    /// The three parts of the way.
    enum Leg {
        /// From the input to the scores.
        FORWARD,
        /// From the loss back to the input.
        BACKWARD,
        /// What training makes of it.
        UPDATE
    }

    /// Which part of the way it is on.
    Leg leg();

    /// What an operation makes.
    ///
    /// @param step number of the operation in the program
    record Through(int step) implements Stop {
        @Override
        public Leg leg() {
            return Leg.FORWARD;
        }
    }

    /// The loss, where the way back begins.
    record Judged() implements Stop {
        @Override
        public Leg leg() {
            return Leg.BACKWARD;
        }
    }

    /// How the loss changes with what an operation makes.
    ///
    /// @param step number of the operation in the program
    record BackTo(int step) implements Stop {
        @Override
        public Leg leg() {
            return Leg.BACKWARD;
        }
    }

    /// How one weight changes.
    ///
    /// @param step number of the operation in the program
    record Change(int step) implements Stop {
        @Override
        public Leg leg() {
            return Leg.UPDATE;
        }
    }
}
