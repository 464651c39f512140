/// A compiled network as TorchScript: the text of a module that trains and answers in one native call each, and the
/// archive that any PyTorch loads. Pure text, no engine.
@org.jspecify.annotations.NullMarked
package org.netwright.torchscript;
