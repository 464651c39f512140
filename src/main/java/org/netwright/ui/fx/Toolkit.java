package org.netwright.ui.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX.
public final class Toolkit {
    private static final String PLATFORM = "glass.platform";
    private static final String HEADLESS = "Headless";

    /// So many parts of a window are painted by themselves, the most there can be: what changes on many cards at once would
    /// otherwise be painted together with all that lies between them.
    private static final String PARTS = "15";

    private Toolkit() {}

    /// Starts it without a display, drawing in software. Windows can then be opened and closed; where it runs already it
    /// stays as it is.
    public static void startHeadless() {
        System.setProperty(PLATFORM, HEADLESS);
        System.setProperty("prism.order", "sw");
        paintInParts();
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException running) {
            return;
        }
        Platform.setImplicitExit(false);
    }

    /// Whether it was told to do without a display, by the system property `glass.platform`.
    public static boolean needsNoDisplay() {
        return HEADLESS.equals(System.getProperty(PLATFORM));
    }

    /// Opens a window and waits until it is closed, or the thread is interrupted. Not for the window's thread.
    ///
    /// @param open fills and shows the window, on the window's thread
    /// @throws UnsupportedOperationException if there is no display
    /// @throws IllegalStateException if the window does not open
    public static void run(Consumer<Stage> open) {
        var closed = new CompletableFuture<Boolean>();
        paintInParts();
        Platform.startup(() -> {
            try {
                var stage = new Stage();
                stage.setOnHidden(event -> closed.complete(true));
                open.accept(stage);
            } catch (RuntimeException | Error failure) {
                closed.completeExceptionally(failure); // a program without a window must not stay
            }
        });
        try {
            closed.get();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window did not open", e.getCause());
        }
    }

    private static void paintInParts() {
        System.setProperty("prism.dirtyregioncount", PARTS);
    }
}
