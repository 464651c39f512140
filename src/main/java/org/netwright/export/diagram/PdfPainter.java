package org.netwright.export.diagram;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.netwright.layout.Box;
import org.netwright.layout.WirePath;
import org.netwright.look.Fonts;
import org.netwright.look.Typeface;
import org.netwright.network.Point;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Writes marks as a PDF document of one page that is as large as the drawing. Text stays text: it can be searched and
/// copied, in the shipped typefaces, of which only the letters in use are taken along.
final class PdfPainter {
    /// A pixel of the screen is a 96th of an inch, a point of paper a 72nd.
    private static final double POINTS = 0.75;
    /// Pages may not be longer, says ISO 32000-1, annex C.
    private static final double MOST_POINTS = 14_400;
    /// How far the handles of a quarter circle reach, for a radius of 1.
    private static final double ARC = 0.5523;

    private final Fonts fonts;
    private final Map<Typeface, BaseFont> embedded = new EnumMap<>(Typeface.class);

    /// A painter that chooses typefaces like the others do.
    PdfPainter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The document.
    ///
    /// @param bounds what it shows
    /// @param ground its background
    byte[] paint(Box bounds, String ground, List<Mark> marks) {
        double scale = Math.min(POINTS, MOST_POINTS / Math.max(1, Math.max(bounds.width(), bounds.height())));
        var bytes = new ByteArrayOutputStream();
        var page = new Rectangle((float) (bounds.width() * scale), (float) (bounds.height() * scale));
        try (var document = new Document(page)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            document.addCreator("Netwright");
            document.open();
            PdfContentByte paper = writer.getDirectContent();
            paper.concatCTM(
                    (float) scale, 0, 0, (float) -scale,
                    (float) (-bounds.x() * scale), (float) (bounds.bottom() * scale));
            paper.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            paint(paper, new Mark.Plate(bounds, 0, ground, ground, 0));
            marks.forEach(mark -> paint(paper, mark));
        }
        return bytes.toByteArray();
    }

    private void paint(PdfContentByte paper, Mark mark) {
        switch (mark) {
            case Mark.Plate(Box box, double radius, String fill, String outline, double width) -> {
                plate(paper, box, radius);
                ink(paper, fill, outline, width);
            }
            case Mark.Dashes(Box box, double radius, String outline, double width) -> {
                plate(paper, box, radius);
                paper.setColorStroke(Color.decode(outline));
                paper.setLineWidth((float) width);
                paper.setLineCap(PdfContentByte.LINE_CAP_BUTT);
                paper.setLineDash((float) Mark.Dashes.DASH, (float) Mark.Dashes.GAP, 0);
                paper.stroke();
                paper.setLineDash(0);
                paper.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            }
            case Mark.Ring(Point centre, double radius, String fill, String outline, double width) -> {
                paper.circle((float) centre.x(), (float) centre.y(), (float) radius);
                ink(paper, fill, outline, width);
            }
            case Mark.Wire(WirePath path, String colour, double width) -> {
                wire(paper, path);
                paper.setColorStroke(Color.decode(colour));
                paper.setLineWidth((float) width);
                paper.stroke();
            }
            case Mark.Polygon(List<Point> corners, String fill) -> {
                polygon(paper, corners);
                ink(paper, fill, fill, 0);
            }
            case Mark.Text text -> text(paper, text);
            case Mark.Group group -> group.marks().forEach(inner -> paint(paper, inner));
        }
    }

    private static void ink(PdfContentByte paper, String fill, String outline, double width) {
        paper.setColorFill(Color.decode(fill));
        if (width == 0) {
            paper.fill();
        } else {
            paper.setColorStroke(Color.decode(outline));
            paper.setLineWidth((float) width);
            paper.fillStroke();
        }
    }

    private static void plate(PdfContentByte paper, Box box, double radius) {
        if (radius == 0) {
            paper.rectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            return;
        }
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double b = r * (1 - ARC);
        move(paper, box.x() + r, box.y());
        line(paper, box.right() - r, box.y());
        curve(paper, box.right() - b, box.y(), box.right(), box.y() + b, box.right(), box.y() + r);
        line(paper, box.right(), box.bottom() - r);
        curve(paper, box.right(), box.bottom() - b, box.right() - b, box.bottom(), box.right() - r, box.bottom());
        line(paper, box.x() + r, box.bottom());
        curve(paper, box.x() + b, box.bottom(), box.x(), box.bottom() - b, box.x(), box.bottom() - r);
        line(paper, box.x(), box.y() + r);
        curve(paper, box.x(), box.y() + b, box.x() + b, box.y(), box.x() + r, box.y());
        paper.closePath();
    }

    private static void wire(PdfContentByte paper, WirePath path) {
        move(paper, path.start().x(), path.start().y());
        for (WirePath.Curve curve : path.curves()) {
            curve(
                    paper,
                    curve.control1().x(), curve.control1().y(),
                    curve.control2().x(), curve.control2().y(),
                    curve.end().x(), curve.end().y());
        }
    }

    private static void polygon(PdfContentByte paper, List<Point> corners) {
        move(paper, corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> line(paper, corner.x(), corner.y()));
        paper.closePath();
    }

    private void text(PdfContentByte paper, Mark.Text text) {
        BaseFont font = embedded.computeIfAbsent(fonts.able(text.face(), text.text()), PdfPainter::embed);
        double width = font.getWidthPoint(text.text(), (float) text.size());
        double x = switch (text.align()) {
            case LEFT -> text.at().x();
            case CENTRE -> text.at().x() - width / 2;
            case RIGHT -> text.at().x() - width;
        };
        paper.setColorFill(Color.decode(text.colour()));
        paper.beginText();
        paper.setFontAndSize(font, (float) text.size());
        // the page is upside down, and letters are turned back
        paper.setTextMatrix(1, 0, 0, -1, (float) x, (float) text.at().y());
        paper.showText(text.text());
        paper.endText();
    }

    private static BaseFont embed(Typeface face) {
        try (InputStream file = PdfPainter.class.getResourceAsStream(face.resource())) {
            byte[] bytes = Objects.requireNonNull(file, face.resource()).readAllBytes();
            return BaseFont.createFont(face.resource(), BaseFont.IDENTITY_H, true, false, bytes, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void move(PdfContentByte paper, double x, double y) {
        paper.moveTo((float) x, (float) y);
    }

    private static void line(PdfContentByte paper, double x, double y) {
        paper.lineTo((float) x, (float) y);
    }

    private static void curve(
            PdfContentByte paper, double x1, double y1, double x2, double y2, double x3, double y3) {
        paper.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }
}
