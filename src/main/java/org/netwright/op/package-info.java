/// The operations a network is made of, at the grain of a PyTorch module: what they accept, their weights and their cost; and the [org.netwright.op.Program] they form.
@org.jspecify.annotations.NullMarked
package org.netwright.op;
