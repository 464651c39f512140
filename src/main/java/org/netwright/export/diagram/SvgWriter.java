package org.netwright.export.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netwright.layout.Box;
import org.netwright.look.Typeface;
import org.netwright.network.Point;

/// Writes marks as an SVG 1.1 document: a line a mark, things grouped by what they are.
final class SvgWriter {
    private static final Map<Typeface, String> CLASSES = Map.of(
            Typeface.TEXT, "text",
            Typeface.MEDIUM, "medium",
            Typeface.STRONG, "strong",
            Typeface.BOLD, "bold",
            Typeface.MONO, "mono",
            Typeface.CHINESE, "text");
    private static final String STYLE = """
              <style>
                text { font-family: Inter, 'Noto Sans SC', 'Helvetica Neue', Arial, sans-serif; white-space: pre }
                .medium { font-weight: 500 }
                .strong { font-weight: 600 }
                .bold { font-weight: 700 }
                .mono { font-family: 'JetBrains Mono', 'DejaVu Sans Mono', Consolas, monospace }
              </style>
            """;

    private final StringBuilder out = new StringBuilder();
    private String indent = "  ";

    private SvgWriter() {}

    /// The document.
    ///
    /// @param bounds what it shows
    /// @param ground its background
    static String write(Box bounds, String ground, List<Mark> marks) {
        var writer = new SvgWriter();
        String width = number(bounds.width());
        String height = number(bounds.height());
        writer.out
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\"".formatted(width, height))
                .append(" viewBox=\"%s %s %s %s\">\n".formatted( number(bounds.x()), number(bounds.y()), width, height))
                .append(STYLE);
        writer.mark(new Mark.Plate(bounds, 0, ground, ground, 0));
        marks.forEach(writer::mark);
        return writer.out.append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Plate(Box box, double radius, String fill, String outline, double width) ->
                line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s%s/>".formatted(
                        number(box.x()), number(box.y()), number(box.width()), number(box.height()),
                        radius == 0 ? "" : " rx=\"" + number(radius) + "\"", paint(fill, outline, width)));
            case Mark.Dashes(Box box, double radius, String outline, double width) ->
                line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s stroke-dasharray=\"%s %s\"/>".formatted(
                        number(box.x()), number(box.y()), number(box.width()), number(box.height()), number(radius),
                        paint("none", outline, width), number(Mark.Dashes.DASH), number(Mark.Dashes.GAP)));
            case Mark.Ring(Point centre, double radius, String fill, String outline, double width) ->
                line("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>".formatted(
                        number(centre.x()), number(centre.y()), number(radius), paint(fill, outline, width)));
            case Mark.Wire(var path, String colour, double width) ->
                line("<path d=\"%s\"%s/>".formatted(path.svg(), paint("none", colour, width)));
            case Mark.Polygon(var corners, String fill) -> {
                var points = new StringBuilder();
                corners.forEach(at -> points.append(points.isEmpty() ? "" : " ")
                        .append(number(at.x())).append(',').append(number(at.y())));
                line("<polygon points=\"%s\" fill=\"%s\"/>".formatted(points, fill));
            }
            case Mark.Text(Point at, String text, Typeface face, double size, String colour, Mark.Align align) ->
                line("<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>".formatted(
                        CLASSES.get(face), number(at.x()), number(at.y()), number(size), anchor(align), colour,
                        escaped(text)));
            case Mark.Group group -> group(group);
        }
    }

    private void group(Mark.Group group) {
        line("<g class=\"%s\"%s>".formatted(
                group.kind(), group.name().isEmpty() ? "" : " data-name=\"" + escaped(group.name()) + "\""));
        String outer = indent;
        indent = outer + "  ";
        if (!group.says().isEmpty()) {
            line("<title>" + escaped(group.says()) + "</title>");
        }
        group.marks().forEach(this::mark);
        indent = outer;
        line("</g>");
    }

    private void line(String text) {
        out.append(indent).append(text).append('\n');
    }

    private static String paint(String fill, String outline, double width) {
        String inside = " fill=\"" + fill + "\"";
        return width == 0 ? inside : inside + " stroke=\"" + outline + "\" stroke-width=\"" + number(width) + "\"";
    }

    private static String anchor(Mark.Align align) {
        return switch (align) {
            case LEFT -> "";
            case CENTRE -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        };
    }

    /// Text that XML can hold: its five signs as entities, and a question mark for what no XML document may contain.
    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&apos;");
                default -> {
                    boolean allowed = point == '\t' || point == '\n' || (point >= 0x20 && point < 0xd800)
                            || (point >= 0xe000 && point != 0xfffe && point != 0xffff);
                    safe.appendCodePoint(allowed ? point : '?');
                }
            }
        });
        return safe.toString();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
