package org.netwright.op;

/// How a weight gets its first values. Fan-in and fan-out follow the usual convention: the receptive field times the
/// input and output channels.
public sealed interface Init {
    /// The same value everywhere.
    ///
    /// @param value the value
    record Constant(double value) implements Init {}

    /// Normal with mean 0.
    ///
    /// @param deviation standard deviation
    record Normal(double deviation) implements Init {}

    /// Uniform in ± limit.
    ///
    /// @param limit half the width
    record Uniform(double limit) implements Init {}

    /// Scaled by the fans: variance = `gain` / fan, after Glorot and Bengio (2010), He et al. (2015) and LeCun (1998).
    ///
    /// @param gain 1 for Glorot and LeCun, 2 for He
    /// @param fan which fan divides
    /// @param normal normal if true, else uniform of the same variance
    record Scaled(double gain, Fan fan, boolean normal) implements Init {}

    /// Orthogonal rows or columns, after Saxe et al. (2013).
    record Orthogonal() implements Init {}

    /// Which fan a [Scaled] divides by.
    enum Fan {
        /// Inputs of one unit.
        IN,
        /// The mean of inputs and outputs.
        AVERAGE
    }

    /// All zeros.
    Init ZEROS = new Constant(0);
    /// All ones.
    Init ONES = new Constant(1);
}
