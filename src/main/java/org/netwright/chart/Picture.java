package org.netwright.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// A painted chart: its pixels, row by row, as 32-bit ARGB with colours multiplied by alpha, which is what JavaFX shows
/// without conversion.
public final class Picture {
    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /// A picture that is painted now.
    ///
    /// @param width in pixels at 100 % zoom
    /// @param height in pixels at 100 % zoom
    /// @param scale pixels of the picture for each of these
    /// @param painter paints in pixels at 100 % zoom
    static Picture painted(double width, double height, double scale, String ground, Consumer<Graphics2D> painter) {
        var image = new BufferedImage(
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.decode(ground));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        painter.accept(graphics);
        graphics.dispose();
        return new Picture(image);
    }

    /// Pictures from left to right, level at their upper edges.
    static Picture beside(List<Picture> pictures) {
        int width = pictures.stream().mapToInt(Picture::width).sum();
        int height = pictures.stream().mapToInt(Picture::height).max().orElse(1);
        var image = new BufferedImage(Math.max(1, width), height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        int x = 0;
        for (Picture picture : pictures) {
            graphics.drawImage(picture.image, x, 0, null);
            x += picture.width();
        }
        graphics.dispose();
        return new Picture(image);
    }

    /// Pictures from top to bottom, level at their left edges.
    static Picture stacked(List<Picture> pictures) {
        int width = pictures.stream().mapToInt(Picture::width).max().orElse(1);
        int height = pictures.stream().mapToInt(Picture::height).sum();
        var image = new BufferedImage(width, Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        int y = 0;
        for (Picture picture : pictures) {
            graphics.drawImage(picture.image, 0, y, null);
            y += picture.height();
        }
        graphics.dispose();
        return new Picture(image);
    }

    /// How many pixels wide it is.
    public int width() {
        return image.getWidth();
    }

    /// How many pixels high it is.
    public int height() {
        return image.getHeight();
    }

    /// The pixels themselves, not a copy.
    public IntBuffer pixels() {
        return IntBuffer.wrap(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /// As a PNG file.
    public byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
