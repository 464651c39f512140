/// What every part of the window is made with: the way to the window's thread, themes, fonts, actions and plain controls.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.fx;
