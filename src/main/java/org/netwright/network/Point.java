package org.netwright.network;

/// A place on the canvas, in pixels at 100 % zoom; the top left corner of a card.
///
/// @param x to the right
/// @param y downwards
public record Point(double x, double y) {}
