/// The look of the house: its colours in every theme and its typefaces. Canvas, charts and exported drawings take both
/// from here, so that they look like one family.
@org.jspecify.annotations.NullMarked
package org.netwright.look;
