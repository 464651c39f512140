/// The list of every kind of data the program can read.
@org.jspecify.annotations.NullMarked
package org.netwright.data.sources;
