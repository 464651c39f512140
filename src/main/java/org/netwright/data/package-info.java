/// Data sets: where samples come from, how they are split and prepared, and how they become batches on a prefetch
/// thread.
@org.jspecify.annotations.NullMarked
package org.netwright.data;
