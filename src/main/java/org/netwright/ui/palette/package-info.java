/// The palette: every kind of layer, to be found, read about and put on the canvas.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.palette;
