package org.netwright.ui.palette;

import org.netwright.layer.LayerKind;

/// Where layers of the palette go. Places are the scene's.
public interface Placing {
    /// A layer is dragged over this place.
    ///
    /// @return whether it could be dropped there
    boolean hover(LayerKind kind, double x, double y);

    /// A layer is let go at this place.
    void drop(LayerKind kind, double x, double y);

    /// A layer is no longer dragged.
    void hoverEnded();

    /// A layer shall go behind the one that is selected.
    void append(LayerKind kind);
}
