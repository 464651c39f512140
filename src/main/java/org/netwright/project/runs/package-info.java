/// Runs: what is made ready before one, the folder each leaves behind, and the index of them.
@org.jspecify.annotations.NullMarked
package org.netwright.project.runs;
