/// Training in the window: the bar that starts and stops it, and under the canvas its curves, the problems and the log.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.training;
