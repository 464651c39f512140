/// Netwright, a desktop visual network designer.
@org.jspecify.annotations.NullMarked
package org.netwright;
