package org.netwright.data.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.netwright.data.Given;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// One picture in a file of its own (PNG, JPEG, GIF, BMP), brought to the size and channels of a network. What is
/// transparent becomes white.
final class PictureFile {
    private static final int MOST_PIXELS = 50_000_000;
    private static final long MOST_PIXELS_PER_BYTE = 8 * 1032; // one bit each, deflated as far as deflate goes

    private PictureFile() {}

    /// Whether a file's name is that of a picture.
    static boolean isPicture(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp)");
    }

    /// Reads a picture.
    ///
    /// @param channels 1 for grey (luma of ITU-R BT.601), 3 for red, green and blue
    /// @return bytes channel by channel, row by row
    static byte[] read(InputFile file, int channels, int height, int width) throws BadInput {
        return fitted(decoded(file), channels, height, width);
    }

    /// Brings a picture that was copied to the size and channels of a network.
    static byte[] fitted(Given.Pixels pasted, int channels, int height, int width) {
        var picture = new BufferedImage(pasted.width(), pasted.height(), BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, pasted.width(), pasted.height(), pasted.argb(), 0, pasted.width());
        return fitted(picture, channels, height, width);
    }

    private static byte[] fitted(BufferedImage picture, int channels, int height, int width) {
        float[][] rows = rows(picture, channels, width);
        byte[] out = new byte[channels * height * width];
        for (int channel = 0; channel < channels; channel++) {
            float[] scaled = Resample.columns(rows[channel], picture.getHeight(), width, height);
            for (int i = 0; i < scaled.length; i++) {
                out[channel * scaled.length + i] = (byte) Math.clamp(Math.round(scaled[i]), 0, 255);
            }
        }
        return out;
    }

    private static BufferedImage decoded(InputFile file) throws BadInput {
        try (@Nullable ImageInputStream in = ImageIO.createImageInputStream(file.path().toFile())) {
            if (in == null) {
                throw file.bad("", "data.denied");
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw file.bad("byte 0", "data.picture.format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS || pixels > file.length() * MOST_PIXELS_PER_BYTE) {
                    throw file.bad("", "data.picture.large", reader.getWidth(0), reader.getHeight(0));
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) { // decoders meet damaged files with all sorts of exceptions
            throw file.bad("", "data.picture.damaged");
        }
    }

    /// The planes at full height and the new width: row after row, so that a large picture needs little more memory
    /// than its file's pixels.
    private static float[][] rows(BufferedImage picture, int channels, int newWidth) {
        float[][] planes = new float[channels][picture.getHeight() * newWidth];
        float[][] row = new float[channels][picture.getWidth()];
        float[] colour = new float[3];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colour(picture, x, y, colour);
                for (int channel = 0; channel < channels; channel++) {
                    row[channel][x] = channels == 1
                            ? 0.299f * colour[0] + 0.587f * colour[1] + 0.114f * colour[2]
                            : colour[channel];
                }
            }
            for (int channel = 0; channel < channels; channel++) {
                Resample.row(row[channel], planes[channel], y, newWidth);
            }
        }
        return planes;
    }

    /// Red, green and blue from 0 to 255. Grey is taken as the file has it: Java would convert it as linear light and
    /// brighten it.
    private static void colour(BufferedImage picture, int x, int y, float[] into) {
        Raster raster = picture.getRaster();
        boolean grey = picture.getColorModel().getColorSpace().getNumComponents() == 1;
        int argb = grey ? 0 : picture.getRGB(x, y);
        float alpha = (argb >>> 24) / 255f;
        if (grey) {
            float most = (1L << picture.getColorModel().getComponentSize(0)) - 1;
            float value = 255 * raster.getSample(x, y, 0) / most;
            alpha = raster.getNumBands() > 1 ? raster.getSample(x, y, 1) / most : 1;
            Arrays.fill(into, value);
        } else {
            into[0] = argb >> 16 & 0xff;
            into[1] = argb >> 8 & 0xff;
            into[2] = argb & 0xff;
        }
        for (int i = 0; i < 3; i++) {
            into[i] = alpha * into[i] + (1 - alpha) * 255;
        }
    }
}
