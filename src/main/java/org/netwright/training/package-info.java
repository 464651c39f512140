/// How a network is trained: the plan with its optimiser, loss and schedule, the events a run reports, and the port a trainer implements.
@org.jspecify.annotations.NullMarked
package org.netwright.training;
