/// How good a run is: figures, the confusion of its classes, and the samples behind them.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.results;
