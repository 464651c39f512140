package org.netwright.export.diagram;

import org.netwright.look.Fonts;
import org.netwright.look.Theme;

/// What a drawing is drawn with.
record Look(Style style, Fonts fonts) {
    /// The colours.
    Theme theme() {
        return style.theme();
    }
}
