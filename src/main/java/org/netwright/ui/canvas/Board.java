package org.netwright.ui.canvas;

import org.netwright.workspace.Editor;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.Problems;

/// What gestures work on.
///
/// @param editor changes the document
/// @param problems tells what the data offers
/// @param drawing the cards and wires
/// @param viewport which part is shown
/// @param hints what follows the mouse
/// @param quickAdd places a layer that is typed
record Board(
        Editor editor,
        Problems problems,
        Drawing drawing,
        MutableCell<Viewport> viewport,
        Hints hints,
        QuickAddView quickAdd) {}
