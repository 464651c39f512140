/// The runs of a project: a list to sort and search, their curves over each other, and what can be done with them.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.runs;
