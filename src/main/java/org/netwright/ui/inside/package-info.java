/// What is inside the selected layer: its channels, kernels and attention, how weights and gradients are spread, and what
/// the network does without some channels.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.inside;
