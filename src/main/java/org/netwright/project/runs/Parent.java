package org.netwright.project.runs;

/// The run that another one goes on from.
///
/// @param run the name of its folder
/// @param epoch whose weights were taken, from 1
public record Parent(String run, int epoch) {}
