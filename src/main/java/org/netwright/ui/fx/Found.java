package org.netwright.ui.fx;

/// A line of what a search found.
public sealed interface Found {
    /// Stands over the lines that follow.
    ///
    /// @param text what they have in common
    record Heading(String text) implements Found {}

    /// Something that can be chosen.
    ///
    /// @param title what it is
    /// @param note a sentence under it; empty for none
    /// @param aside a few characters at the right, such as a key or a form
    /// @param style style class of the bar at its left, such as `category-core`; empty for no bar
    /// @param run chooses it
    record Item(String title, String note, String aside, String style, Runnable run) implements Found {}
}
