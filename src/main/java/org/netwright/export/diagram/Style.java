package org.netwright.export.diagram;

import org.netwright.look.Theme;

/// How a drawing looks: as on the screen, or as paper wants it.
public enum Style {
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK,
    /// Black on white with thin lines. Categories are written out, so that a copy in grey loses nothing.
    PRINT;

    /// The style that looks like a theme of the window.
    public static Style of(Theme theme) {
        return theme.dark() ? DARK : LIGHT;
    }

    /// Its colours.
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PRINT -> Theme.PRINT;
        };
    }

    /// Whether cards name their category beside showing its colour.
    boolean namesCategories() {
        return this == PRINT;
    }

    /// Whether frames and comments have a coloured ground.
    boolean tints() {
        return this != PRINT;
    }

    /// How wide a wire is.
    double wire() {
        return this == PRINT ? 1.2 : 2;
    }

    /// How wide the ring of a port is.
    double port() {
        return this == PRINT ? 1 : 1.6;
    }

    /// How wide the outline of a card is.
    double outline() {
        return this == PRINT ? 0.75 : 1;
    }
}
