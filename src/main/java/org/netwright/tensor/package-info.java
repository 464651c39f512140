/// What flows: shapes, element types, tensors as JDK values, the forms on wires and what a data set offers. Knows nothing above itself.
@org.jspecify.annotations.NullMarked
package org.netwright.tensor;
