package org.netwright.data;

/// Which samples train, which choose the best epoch, and which are looked at once, at the end. Indices are ascending
/// and no sample is in two parts.
///
/// @param train samples the weights learn from
/// @param validation samples that decide between epochs
/// @param test samples that are used once
@SuppressWarnings("ArrayRecordComponent") // large, private to a run, never compared
public record Split(int[] train, int[] validation, int[] test) {}
