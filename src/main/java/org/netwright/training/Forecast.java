package org.netwright.training;

import java.util.OptionalLong;

/// What a training will take, as far as a few steps can tell.
///
/// @param secondsPerEpoch of training alone, validation not counted
/// @param bytes memory that the whole program will have at its peak; empty where the system does not tell
public record Forecast(double secondsPerEpoch, OptionalLong bytes) {}
