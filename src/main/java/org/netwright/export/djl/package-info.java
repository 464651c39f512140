/// A trained network for other Java programs: TorchScript with the weights inside, and a class that uses it with DJL alone.
@org.jspecify.annotations.NullMarked
package org.netwright.export.djl;
