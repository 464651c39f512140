package org.netwright.export.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.netwright.layout.Box;
import org.netwright.layout.WirePath;
import org.netwright.look.Fonts;
import org.netwright.look.Typeface;
import org.netwright.network.Point;

/// Paints marks into a PNG picture with AWT, which needs no screen.
final class PngPainter {
    private final Fonts fonts;
    private final double mostPixels;

    /// A painter with these fonts.
    ///
    /// @param mostPixels a picture never has more; a larger drawing is painted smaller
    PngPainter(Fonts fonts, double mostPixels) {
        this.fonts = fonts;
        this.mostPixels = mostPixels;
    }

    /// The picture file.
    ///
    /// @param bounds what it shows
    /// @param ground its background
    /// @param scale pixels for each pixel at 100 % zoom
    byte[] paint(Box bounds, String ground, List<Mark> marks, double scale) {
        double most = Math.sqrt(mostPixels / Math.max(1, bounds.width() * bounds.height()));
        double used = Math.min(scale, most);
        var image = new BufferedImage(
                pixels(bounds.width() * used), pixels(bounds.height() * used), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.decode(ground));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(used, used);
        graphics.translate(-bounds.x(), -bounds.y());
        marks.forEach(mark -> paint(graphics, mark));
        graphics.dispose();
        return encoded(image);
    }

    private int pixels(double extent) {
        return (int) Math.clamp(Math.ceil(extent), 1, mostPixels);
    }

    private void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Plate(Box box, double radius, String fill, String outline, double width) ->
                shape(graphics, plate(box, radius), fill, outline, width);
            case Mark.Dashes(Box box, double radius, String outline, double width) -> {
                float[] dashes = {(float) Mark.Dashes.DASH, (float) Mark.Dashes.GAP};
                graphics.setColor(Color.decode(outline));
                graphics.setStroke(new BasicStroke(
                        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
                graphics.draw(plate(box, radius));
            }
            case Mark.Ring(Point centre, double radius, String fill, String outline, double width) -> shape(
                    graphics,
                    new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                    fill, outline, width);
            case Mark.Wire(WirePath path, String colour, double width) -> {
                graphics.setColor(Color.decode(colour));
                graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(outline(path));
            }
            case Mark.Polygon(List<Point> corners, String fill) -> shape(graphics, outline(corners), fill, fill, 0);
            case Mark.Text text -> text(graphics, text);
            case Mark.Group group -> group.marks().forEach(inner -> paint(graphics, inner));
        }
    }

    private static java.awt.Shape plate(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static void shape(Graphics2D graphics, java.awt.Shape shape, String fill, String outline, double width) {
        graphics.setColor(Color.decode(fill));
        graphics.fill(shape);
        if (width > 0) {
            graphics.setColor(Color.decode(outline));
            graphics.setStroke(new BasicStroke((float) width));
            graphics.draw(shape);
        }
    }

    private void text(Graphics2D graphics, Mark.Text text) {
        Font font = fonts.get(text.face(), text.size(), text.text())
                .deriveFont(java.util.Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        graphics.setFont(font);
        graphics.setColor(Color.decode(text.colour()));
        double width = font.getStringBounds(text.text(), graphics.getFontRenderContext()).getWidth();
        double x = switch (text.align()) {
            case LEFT -> text.at().x();
            case CENTRE -> text.at().x() - width / 2;
            case RIGHT -> text.at().x() - width;
        };
        graphics.drawString(text.text(), (float) x, (float) text.at().y());
    }

    private static Path2D outline(WirePath wire) {
        var path = new Path2D.Double();
        path.moveTo(wire.start().x(), wire.start().y());
        for (WirePath.Curve curve : wire.curves()) {
            path.curveTo(
                    curve.control1().x(), curve.control1().y(),
                    curve.control2().x(), curve.control2().y(),
                    curve.end().x(), curve.end().y());
        }
        return path;
    }

    private static Path2D outline(List<Point> corners) {
        var path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }

    private static byte[] encoded(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
