/// Pictures: the IDX and CIFAR-10 formats and picture files, as bytes until a batch needs numbers.
@org.jspecify.annotations.NullMarked
package org.netwright.data.image;
