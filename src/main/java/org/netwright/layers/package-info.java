/// Every kind of layer, one file each, and the list of them in palette order.
@org.jspecify.annotations.NullMarked
package org.netwright.layers;
