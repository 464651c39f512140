/// Charts in the window: learning curves that grow while the network trains, read off with the mouse and saved as
/// pictures.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.chart;
