package org.netwright.ui.canvas;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.netwright.workspace.Cell;

/// Shows all of the drawing again once the view has another size or something covers a part of it, unless somebody has
/// moved the view since all was shown.
final class Refitting {
    /// A size that has lasted so long is the new one.
    private static final Duration SETTLED = Duration.millis(150);

    private final Cell<Viewport> viewport;
    private final Runnable fit;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private Optional<Viewport> fitted = Optional.empty();

    /// @param view whose size it is about
    /// @param fit shows all of the drawing
    Refitting(Region view, Cell<Viewport> viewport, Runnable fit) {
        this.viewport = viewport;
        this.fit = fit;
        settling.setOnFinished(event -> again());
        view.layoutBoundsProperty().addListener((size, before, now) -> {
            if (fits()) {
                settling.playFromStart();
            }
        });
    }

    /// Says that all of the drawing is shown now.
    void fitted() {
        fitted = Optional.of(viewport.get());
    }

    /// Shows all of the drawing again, at once.
    void again() {
        if (fits()) {
            fit.run();
        }
    }

    private boolean fits() {
        return fitted.equals(Optional.of(viewport.get()));
    }

    /// Does nothing any more.
    void stop() {
        settling.stop();
        fitted = Optional.empty();
    }
}
