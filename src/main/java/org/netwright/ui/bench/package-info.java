/// How fast the window is: the canvas and what moves on it, measured without a display.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.bench;
