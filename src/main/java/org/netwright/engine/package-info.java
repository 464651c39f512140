/// Runs networks: the only package that knows ai.djl. It loads a generated module as an [ai.djl.Model], trains it,
/// answers with it and keeps its checkpoints. Nothing native crosses its wall.
@org.jspecify.annotations.NullMarked
package org.netwright.engine;
