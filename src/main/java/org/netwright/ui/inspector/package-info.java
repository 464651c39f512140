/// The inspector: what is selected, with a form for everything that can be set.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.inspector;
