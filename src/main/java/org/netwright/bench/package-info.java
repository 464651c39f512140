/// The port of the benchmarks that the README quotes, and the timing they share.
@org.jspecify.annotations.NullMarked
package org.netwright.bench;
