package org.netwright.export.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;
import org.netwright.look.Typeface;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.tensor.Form;

/// The marks of one card: category bar, name, summary, a picture of what flows out, its shape and the parameters.
///
/// @param box its outline
/// @param text what it says
/// @param form what flows out, if that is known
/// @param category decides the colour
/// @param problem the gravest problem it has, if any
/// @param off the word for being switched off, if it is
record Card(
        Box box, CardText text, Optional<Form> form, Category category, Optional<Problem.Severity> problem,
        Optional<String> off) {
    private static final double TEXT_X = 22;
    private static final double NAME_SIZE = 13;
    private static final double SMALL_SIZE = 11;
    private static final double CATEGORY_SIZE = 8.5;

    /// The marks, from the ground up.
    ///
    /// @param inputs how many input ports it shows
    /// @param outputs how many output ports it shows
    List<Mark> marks(Look look, int inputs, int outputs) {
        Theme theme = off.isPresent() ? look.theme().faded() : look.theme();
        Fonts fonts = look.fonts();
        List<Mark> marks = new ArrayList<>();
        boolean named = look.style().namesCategories();
        String colour = off.isPresent() ? Theme.mix(theme.of(category), theme.surface(), 0.4) : theme.of(category);
        String outline = problem.map(severity -> colour(severity, theme)).orElse(theme.border());
        double width = problem.isPresent() ? 1.6 : look.style().outline();
        marks.add(new Mark.Plate(box, CardGeometry.RADIUS, theme.surface(), outline, off.isPresent() ? 0 : width));
        if (off.isPresent()) {
            marks.add(new Mark.Dashes(box, CardGeometry.RADIUS, theme.wire(), width));
        }
        var bar = new Box(box.x() + CardGeometry.PADDING, box.y() + 9, 3.5, named ? 43 : 30);
        marks.add(new Mark.Plate(bar, 1.75, colour, colour, 0));

        double room = CardGeometry.WIDTH - TEXT_X - CardGeometry.PADDING;
        double nameRoom = problem.isPresent() ? room - 20 : room;
        marks.add(text(TEXT_X, 22, fonts.fitting(Typeface.STRONG, NAME_SIZE, text.name(), nameRoom), Typeface.STRONG,
                NAME_SIZE, theme.text()));
        marks.add(text(TEXT_X, 37.5, fonts.fitting(Typeface.TEXT, SMALL_SIZE, text.summary(), room), Typeface.TEXT,
                SMALL_SIZE, theme.muted()));
        if (named) {
            marks.add(text(TEXT_X, 50.5, category.label(), Typeface.MEDIUM, CATEGORY_SIZE, theme.muted()));
        }
        marks.addAll(middle(inner(named ? 56 : 46), look, named ? theme.border() : colour));
        problem.ifPresent(severity -> marks.addAll(sign(severity, badge(), theme)));

        double wide = CardGeometry.WIDTH - 2 * CardGeometry.PADDING;
        double taken = text.parameters().isEmpty() ? 0 : fonts.width(Typeface.MONO, SMALL_SIZE, text.parameters()) + 8;
        marks.add(text(CardGeometry.PADDING, 114, fonts.fitting(Typeface.MONO, SMALL_SIZE, text.shape(), wide - taken),
                Typeface.MONO, SMALL_SIZE, theme.text()));
        if (!text.parameters().isEmpty()) {
            marks.add(new Mark.Text(
                    new Point(box.right() - CardGeometry.PADDING, box.y() + 114), text.parameters(), Typeface.MONO,
                    SMALL_SIZE, theme.muted(), Mark.Align.RIGHT));
        }
        for (int i = 0; i < inputs; i++) {
            marks.add(port(CardGeometry.input(box, i, inputs), look));
        }
        for (int i = 0; i < outputs; i++) {
            marks.add(port(CardGeometry.output(box, i, outputs), look));
        }
        return marks;
    }

    /// The picture of what flows out, or the word that the layer does nothing.
    private List<Mark> middle(Box area, Look look, String ink) {
        var centre = new Point(area.x() + area.width() / 2, area.y() + area.height() / 2 + 4);
        return off.map(word -> List.<Mark>of(new Mark.Text(
                        centre, word, Typeface.MEDIUM, SMALL_SIZE, look.theme().muted(), Mark.Align.CENTRE)))
                .or(() -> form.map(known -> FormGlyph.of(known, area, look.theme(), ink)))
                .orElse(List.of());
    }

    private Box inner(double top) {
        double wide = CardGeometry.WIDTH - 2 * CardGeometry.PADDING;
        return new Box(box.x() + CardGeometry.PADDING, box.y() + top, wide, 98 - top);
    }

    private Point badge() {
        return new Point(box.right() - 18, box.y() + 18);
    }

    private Mark.Text text(double x, double y, String words, Typeface face, double size, String paint) {
        return new Mark.Text(new Point(box.x() + x, box.y() + y), words, face, size, paint, Mark.Align.LEFT);
    }

    private static Mark port(Point at, Look look) {
        Theme theme = look.theme();
        return new Mark.Ring(at, CardGeometry.PORT_RADIUS, theme.surface(), theme.wire(), look.style().port());
    }

    /// The colour of a state.
    static String colour(Problem.Severity severity, Theme theme) {
        return switch (severity) {
            case ERROR -> theme.broken();
            case WARNING -> theme.watch();
        };
    }

    /// The sign of a state, told by its shape too: a disc for what is broken, a triangle for what is worth a look.
    static List<Mark> sign(Problem.Severity severity, Point at, Theme theme) {
        String paint = colour(severity, theme);
        Mark ground = switch (severity) {
            case ERROR -> new Mark.Ring(at, 8, paint, paint, 0);
            case WARNING -> new Mark.Polygon(
                    List.of(
                            new Point(at.x(), at.y() - 9),
                            new Point(at.x() + 9.5, at.y() + 7.5),
                            new Point(at.x() - 9.5, at.y() + 7.5)),
                    paint);
        };
        return List.of(
                ground,
                new Mark.Text(
                        new Point(at.x(), at.y() + (severity == Problem.Severity.ERROR ? 4 : 5.5)), "!", Typeface.BOLD,
                        SMALL_SIZE, theme.surface(), Mark.Align.CENTRE));
    }
}
