/// The canvas: cards and wires of the network, and what a mouse and a keyboard do to them.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.canvas;
