/// What the user is doing, without any window: the document's history, what is selected, what is wrong with the drawing,
/// the data it uses and the run that trains it. Everything here is confined to one executor, the workspace's home.
@org.jspecify.annotations.NullMarked
package org.netwright.workspace;
