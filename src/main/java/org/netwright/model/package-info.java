/// The ports to a trained model - predict, look at activations, ask for gradients - and the files its weights live in.
@org.jspecify.annotations.NullMarked
package org.netwright.model;
