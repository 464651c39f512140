/// What the engine is measured by, and the only place where networks of DJL's own blocks are trained: as the peer.
@org.jspecify.annotations.NullMarked
package org.netwright.engine.bench;
