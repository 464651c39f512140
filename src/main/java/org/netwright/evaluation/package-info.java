/// How good a trained network is on samples it never learned from: figures with intervals, confusion, curves, and the
/// samples it is most wrong about.
@org.jspecify.annotations.NullMarked
package org.netwright.evaluation;
