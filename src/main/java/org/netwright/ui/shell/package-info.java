/// The window: it places the parts, and holds what belongs to none of them: files, themes, keys and the status line.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.shell;
