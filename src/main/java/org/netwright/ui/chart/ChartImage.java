package org.netwright.ui.chart;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.netwright.chart.Picture;

/// A painted chart on the screen.
final class ChartImage extends ImageView {
    ChartImage() {
        setManaged(false);
        setSmooth(false); // it is painted as fine as the screen is
    }

    /// Shows a picture as large as what it was painted for.
    void show(Picture picture, Region place) {
        var buffer = new PixelBuffer<>(
                picture.width(), picture.height(), picture.pixels(), PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(buffer));
        setFitWidth(place.getWidth());
        setFitHeight(place.getHeight());
    }

    /// Pixels of the screen for each pixel of the window.
    double zoom() {
        Window window = getScene().getWindow();
        return window == null ? 1 : Math.clamp(window.getOutputScaleX(), 1, 4);
    }
}
