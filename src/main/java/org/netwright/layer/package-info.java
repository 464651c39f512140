/// What a kind of layer is: its declaration, ports, parameters and remedies, and the catalogue that lists them.
@org.jspecify.annotations.NullMarked
package org.netwright.layer;
