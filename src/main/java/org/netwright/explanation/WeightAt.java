package org.netwright.explanation;

/// One number among the weights of an operation.
///
/// @param weight which of its weights, in the operation's order
/// @param index which number of it, in row-major order
public record WeightAt(int weight, int index) {}
