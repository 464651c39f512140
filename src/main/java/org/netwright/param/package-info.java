/// Typed parameters with their defaults, ranges and help; messages as keys with arguments; and the one checked exception for a file that is wrong.
@org.jspecify.annotations.NullMarked
package org.netwright.param;
