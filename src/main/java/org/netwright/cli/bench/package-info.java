/// Benchmarks of the whole program: forms of a large drawing, quality of the samples, and runs that are killed.
@org.jspecify.annotations.NullMarked
package org.netwright.cli.bench;
