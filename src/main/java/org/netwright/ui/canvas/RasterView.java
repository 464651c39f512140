package org.netwright.ui.canvas;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Shows a [Raster] point by point, as fine as the screen is. What a frame shows is still being brought to the screen
/// while the next is made, so every other frame is drawn into another raster.
final class RasterView extends ImageView {
    private final Runnable frameDone = this::handOver;
    private Sheet shown = new Sheet(1, 1);
    private Sheet other = new Sheet(1, 1);
    private boolean handedOver;

    RasterView() {
        setMouseTransparent(true);
        setSmooth(false); // its points are the screen's
        setManaged(false);
        sceneProperty().addListener((cell, before, now) -> move(before, now));
    }

    private void handOver() {
        handedOver = true;
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(frameDone);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(frameDone);
        }
    }

    /// Becomes as large as this.
    void size(double width, double height) {
        double fine = fineness();
        int wide = Math.max(1, (int) Math.ceil(width * fine));
        int high = Math.max(1, (int) Math.ceil(height * fine));
        if (!shown.measures(wide, high)) {
            show(new Sheet(wide, high));
            setFitWidth(wide / fine);
            setFitHeight(high / fine);
        }
    }

    /// Points of the screen in a pixel of the window.
    double fineness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /// Draws all of it anew.
    void draw(Consumer<Raster> what) {
        if (handedOver) {
            Sheet next = other;
            other = shown;
            show(next.measures(other.raster.width(), other.raster.height())
                    ? next
                    : new Sheet(other.raster.width(), other.raster.height()));
        }
        shown.raster.clear();
        what.accept(shown.raster);
        shown.buffer.updateBuffer(all -> null);
    }

    private void show(Sheet sheet) {
        shown = sheet;
        handedOver = false;
        setImage(sheet.image);
    }

    /// A raster and the image that has its points.
    private static final class Sheet {
        private final Raster raster;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Sheet(int width, int height) {
            raster = new Raster(width, height);
            buffer = new PixelBuffer<>(
                    width, height, IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        boolean measures(int width, int height) {
            return raster.width() == width && raster.height() == height;
        }
    }
}
