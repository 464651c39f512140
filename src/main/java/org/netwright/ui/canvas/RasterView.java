package org.netwright.ui.canvas;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Shows a [Raster] point by point, as fine as the screen is.
final class RasterView extends ImageView {
    private Raster raster = new Raster(1, 1);
    private PixelBuffer<IntBuffer> buffer = buffer(raster);

    RasterView() {
        setMouseTransparent(true);
        setSmooth(false); // its points are the screen's
        setManaged(false);
    }

    /// Becomes as large as this.
    void size(double width, double height) {
        double fine = fineness();
        int wide = Math.max(1, (int) Math.ceil(width * fine));
        int high = Math.max(1, (int) Math.ceil(height * fine));
        if (raster.width() != wide || raster.height() != high) {
            raster = new Raster(wide, high);
            buffer = buffer(raster);
            setImage(new WritableImage(buffer));
            setFitWidth(wide / fine);
            setFitHeight(high / fine);
        }
    }

    private static PixelBuffer<IntBuffer> buffer(Raster of) {
        return new PixelBuffer<>(
                of.width(), of.height(), IntBuffer.wrap(of.pixels()), PixelFormat.getIntArgbPreInstance());
    }

    /// Points of the screen in a pixel of the window.
    double fineness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /// Draws all of it anew.
    void draw(Consumer<Raster> what) {
        raster.clear();
        what.accept(raster);
        buffer.updateBuffer(all -> null);
    }
}
