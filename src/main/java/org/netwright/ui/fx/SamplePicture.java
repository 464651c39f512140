package org.netwright.ui.fx;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.netwright.data.SampleView;

/// A picture from a data set as JavaFX shows it.
public final class SamplePicture {
    private SamplePicture() {}

    /// The picture, enlarged by whole numbers so that its pixels stay sharp.
    ///
    /// @param side about how long its longer side becomes
    public static Image of(SampleView.Picture picture, int side) {
        int width = picture.width();
        int height = picture.height();
        int scale = Math.max(1, Math.ceilDiv(side, Math.max(width, height)));
        int[] argb = new int[width * scale * height * scale];
        for (int y = 0; y < height * scale; y++) {
            for (int x = 0; x < width * scale; x++) {
                argb[y * width * scale + x] = argb(picture, y / scale * width + x / scale);
            }
        }
        var image = new WritableImage(width * scale, height * scale);
        image.getPixelWriter()
                .setPixels(0, 0, width * scale, height * scale, PixelFormat.getIntArgbInstance(), argb, 0, width * scale);
        return image;
    }

    private static int argb(SampleView.Picture picture, int at) {
        int plane = picture.width() * picture.height();
        boolean grey = picture.channels() < 3;
        int red = picture.pixels()[at] & 0xff;
        int green = grey ? red : picture.pixels()[plane + at] & 0xff;
        int blue = grey ? red : picture.pixels()[2 * plane + at] & 0xff;
        return 0xff << 24 | red << 16 | green << 8 | blue;
    }
}
