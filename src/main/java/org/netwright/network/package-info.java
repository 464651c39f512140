/// The drawing as a value: nodes and links, the edits that change them, and what compiling it finds.
@org.jspecify.annotations.NullMarked
package org.netwright.network;
