/// Where cards lie and how wires run between them: the sizes of a card, the routing of a wire, and the automatic
/// layout. The canvas and the exported drawing share it, so a network looks the same in both.
@org.jspecify.annotations.NullMarked
package org.netwright.layout;
