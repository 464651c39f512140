package org.netwright.export.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netwright.layout.Box;
import org.netwright.look.Typeface;
import org.netwright.network.Compiled;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.param.Words;

/// What stands under the cards: the totals, and a sentence for every problem.
final class Notes {
    /// Narrower drawings get this much room, so that sentences do not become columns of words.
    static final double MIN_WIDTH = 420;

    private static final double SIZE = 12;
    private static final double LINE = 20;
    private static final double INDENT = 24;
    private static final List<String> UNITS = List.of("FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP");

    private final Look look;
    private final Box room;
    private final List<Mark> marks = new ArrayList<>();
    private double baseline;

    private Notes(Look look, Box room) {
        this.look = look;
        this.room = room;
        this.baseline = room.y();
    }

    /// The notes of a network.
    ///
    /// @param place where the first baseline begins, and how wide lines may be
    static Notes under(Box place, Subject subject, Words words, Look look) {
        var notes = new Notes(look, new Box(place.x(), place.y(), Math.max(place.width(), MIN_WIDTH), 0));
        notes.line(0, totals(subject, words), look.theme().muted());
        for (Problem problem : subject.compiled().problems()) {
            notes.problem(sentence(problem, subject.network(), words), problem.severity());
        }
        return notes;
    }

    /// Its marks.
    Mark.Group marks() {
        return new Mark.Group("notes", "", "", marks);
    }

    /// What it takes up.
    Box extent() {
        return new Box(room.x(), room.y(), room.width(), baseline - LINE - room.y());
    }

    private static String totals(Subject subject, Words words) {
        int layers = subject.network().nodes().size();
        Compiled compiled = subject.compiled();
        return compiled.broken()
                ? words.of("diagram.layers", layers)
                : words.of("diagram.totals", layers, compiled.parameters(), flops(compiled.flops()));
    }

    private static String sentence(Problem problem, Network network, Words words) {
        String sentence = words.of(problem.message());
        return problem.node().map(id -> network.node(id).name() + ": " + sentence).orElse(sentence);
    }

    /// As people say it: `2.6 MFLOP`.
    static String flops(long count) {
        double value = count;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit > 0 && value < 9.95 ? "%.1f %s" : "%.0f %s", value, UNITS.get(unit));
    }

    private void problem(String sentence, Problem.Severity severity) {
        baseline += 6;
        marks.addAll(Card.sign(severity, new Point(room.x() + 9, baseline - 4), look.theme()));
        var lines = new Lines(look.fonts(), SIZE, room.width() - INDENT);
        lines.of(sentence).forEach(line -> line(INDENT, line, look.theme().text()));
    }

    private void line(double indent, String text, String colour) {
        var at = new Point(room.x() + indent, baseline);
        marks.add(new Mark.Text(at, text, Typeface.TEXT, SIZE, colour, Mark.Align.LEFT));
        baseline += LINE;
    }
}
