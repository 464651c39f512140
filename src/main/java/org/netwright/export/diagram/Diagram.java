package org.netwright.export.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netwright.layer.LayerCatalog;
import org.netwright.layout.Box;
import org.netwright.look.Fonts;
import org.netwright.param.Words;

/// The drawing of a network as a picture: its cards where they lie, the wires between them, the frames and comments
/// around them, and under them the totals and what is wrong.
public final class Diagram {
    private static final double MARGIN = 24;
    private static final double MOST_PIXELS = 60e6;
    private static final double NOTES_GAP = 40;

    private final Look look;
    private final List<Mark> marks;
    private final Box bounds;

    private Diagram(Look look, List<Mark> marks, Box bounds) {
        this.look = look;
        this.marks = List.copyOf(marks);
        this.bounds = bounds;
    }

    /// The picture of a network.
    ///
    /// @param catalog knows every kind in the network
    /// @param words tell totals and problems
    public static Diagram of(Subject subject, LayerCatalog catalog, Words words, Style style) {
        var look = new Look(style, new Fonts());
        var cards = new Cards(subject, catalog, words, look);
        var annotations = new Annotations(subject.network(), look);
        List<Mark.Wire> wires = cards.wires();
        List<Box> boxes = Stream.concat(cards.boxes().stream(), annotations.boxes().stream()).toList();
        Box drawn = extent(wires, boxes);

        List<Mark> marks = new ArrayList<>(annotations.frames());
        marks.add(new Mark.Group("wires", "", "", List.copyOf(wires)));
        marks.addAll(cards.marks());
        marks.addAll(annotations.comments());
        if (subject.whole()) {
            Notes notes = Notes.under(place(drawn, boxes), subject, words, look);
            marks.add(notes.marks());
            drawn = drawn.union(notes.extent());
        }
        return new Diagram(look, marks, drawn.grown(MARGIN));
    }

    /// As an SVG document. Names are text, so they can be searched and edited; resting on a card says what it is.
    public String svg() {
        return SvgWriter.write(bounds, look.theme().canvas(), marks);
    }

    /// As a PNG file.
    ///
    /// @param scale pixels for each pixel at 100 % zoom; less is taken where the picture would have more than 60
    ///     million
    public byte[] png(double scale) {
        return new PngPainter(look.fonts(), MOST_PIXELS).paint(bounds, look.theme().canvas(), marks, scale);
    }

    /// As a PDF file of one page, which is as large as the drawing.
    public byte[] pdf() {
        return new PdfPainter(look.fonts()).paint(bounds, look.theme().canvas(), marks);
    }

    /// Where notes go: flush with the leftmost card or frame.
    private static Box place(Box drawn, List<Box> boxes) {
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(drawn.x());
        return new Box(left, drawn.bottom() + NOTES_GAP, drawn.right() - left, 0);
    }

    /// What all of it takes up, or a line of notes where there is nothing.
    private static Box extent(List<Mark.Wire> wires, List<Box> boxes) {
        Stream<Box> points = wires.stream()
                .flatMap(wire -> wire.path().points(12).stream())
                .map(point -> new Box(point.x(), point.y(), 0, 0));
        return Stream.concat(boxes.stream(), points).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }
}
