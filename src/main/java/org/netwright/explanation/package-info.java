/// Why a network says what it says: the arithmetic behind single numbers, forwards and backwards, in plain double
/// precision and independent of the engine.
@org.jspecify.annotations.NullMarked
package org.netwright.explanation;
