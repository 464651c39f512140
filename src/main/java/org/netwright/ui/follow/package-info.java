/// Follow this sample: the arithmetic of a network with its real numbers, layer by layer, there and back.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.follow;
