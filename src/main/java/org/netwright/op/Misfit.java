package org.netwright.op;

/// The ways in which what flows into an operation can fail to fit it.
public enum Misfit {
    /// A plain list of numbers is needed.
    NOT_A_VECTOR,
    /// A picture is needed.
    NOT_AN_IMAGE,
    /// A sequence of vectors is needed.
    NOT_A_SEQUENCE,
    /// Words are needed.
    NOT_TOKENS,
    /// Numbers are needed and tokens come.
    NOT_NUMBERS,
    /// The inputs of a merge differ where they must be equal.
    FORMS_DIFFER,
    /// The kernel or window is larger than the picture or sequence.
    TOO_SMALL,
    /// The stride is longer than the window, so that some rows, columns or steps are never looked at.
    STRIDE_SKIPS,
    /// More numbers than any machine could hold.
    TOO_LARGE,
    /// An even kernel cannot be centred on a step.
    EVEN_KERNEL,
    /// A count does not divide another, such as channels by groups or features by heads.
    NOT_DIVISIBLE,
    /// The number of elements is not the one a reshape needs.
    WRONG_COUNT,
    /// The number of outputs is not the one the data needs.
    WRONG_CLASSES,
    /// How many classes there are is not known, since no data is chosen.
    UNKNOWN_CLASSES,
    /// The data offers another form than the input layer asks for.
    DATA_DIFFERS,
    /// The target is of another sort than the output layer.
    WRONG_TARGET
}
