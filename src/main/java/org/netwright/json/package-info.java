/// JSON files as trees that know where each value stands, so that a mistake in a file can be shown at its place; and the
/// one way such files are written.
@org.jspecify.annotations.NullMarked
package org.netwright.json;
