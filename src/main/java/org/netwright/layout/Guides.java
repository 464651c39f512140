package org.netwright.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.netwright.network.Point;

/// Where cards that are being moved come to lie in line with others: edge under edge, middle beside middle, or with the
/// same gap that two others have.
public final class Guides {
    private static final double EXACT = 0.01;

    private Guides() {}

    /// A line that shows what is in line.
    ///
    /// @param from one end
    /// @param to the other end
    public record Line(Point from, Point to) {
        private Line flipped() {
            return new Line(new Point(from.y(), from.x()), new Point(to.y(), to.x()));
        }
    }

    /// A way to be in line.
    ///
    /// @param by how far it is to the right
    /// @param away how far the other card is
    /// @param lines what shows it
    private record Match(double by, double away, List<Line> lines) {
        static final Comparator<Match> BEST = Comparator.<Match>comparingDouble(match -> Math.abs(match.by))
                .thenComparingDouble(Match::away);
    }

    /// How far to the right it is to be in line; empty if that is further than `reach`.
    ///
    /// @param moved the outline of what is being moved
    public static OptionalDouble across(Box moved, List<Box> others, double reach) {
        return best(moved, others, reach).map(match -> OptionalDouble.of(match.by)).orElse(OptionalDouble.empty());
    }

    /// How far down it is to be in line; empty if that is further than `reach`.
    ///
    /// @param moved the outline of what is being moved
    public static OptionalDouble down(Box moved, List<Box> others, double reach) {
        return across(flipped(moved), flipped(others), reach);
    }

    /// What shows that something is in line where it is now.
    public static List<Line> lines(Box placed, List<Box> others) {
        var lines = new ArrayList<Line>();
        best(placed, others, EXACT).ifPresent(match -> lines.addAll(match.lines));
        best(flipped(placed), flipped(others), EXACT)
                .ifPresent(match -> match.lines.forEach(line -> lines.add(line.flipped())));
        return List.copyOf(lines);
    }

    private static Optional<Match> best(Box moved, List<Box> others, double reach) {
        return Stream.concat(others.stream().flatMap(other -> edges(moved, other)), gaps(moved, others))
                .filter(match -> Math.abs(match.by) <= reach)
                .min(Match.BEST);
    }

    private static Stream<Match> edges(Box moved, Box other) {
        return Stream.of(
                edge(moved, other, other.x(), other.x() - moved.x()),
                edge(moved, other, middle(other), middle(other) - middle(moved)),
                edge(moved, other, other.right(), other.right() - moved.right()));
    }

    private static Match edge(Box moved, Box other, double x, double by) {
        double away = Math.max(other.y() - moved.bottom(), moved.y() - other.bottom());
        var line = new Line(
                new Point(x, Math.min(moved.y(), other.y())), new Point(x, Math.max(moved.bottom(), other.bottom())));
        return new Match(by, away, List.of(line));
    }

    /// Behind two neighbours of the same row, before them, and between them.
    private static Stream<Match> gaps(Box moved, List<Box> others) {
        List<Box> row = others.stream()
                .filter(other -> other.y() < moved.bottom() && moved.y() < other.bottom())
                .sorted(Comparator.comparingDouble(Box::x))
                .toList();
        var matches = new ArrayList<Match>();
        for (int i = 0; i + 1 < row.size(); i++) {
            Box left = row.get(i);
            Box right = row.get(i + 1);
            double gap = right.x() - left.right();
            if (gap > 0) {
                double before = left.x() - gap - moved.width();
                double behind = right.right() + gap;
                double between = left.right() + (gap - moved.width()) / 2;
                matches.add(gap(moved, before, before + moved.width(), left.x(), left.right(), right.x()));
                matches.add(gap(moved, behind, left.right(), right.x(), right.right(), behind));
                matches.add(gap(moved, between, left.right(), between, between + moved.width(), right.x()));
            }
        }
        return matches.stream();
    }

    private static Match gap(Box moved, double x, double from, double to, double from2, double to2) {
        double y = moved.y() + moved.height() / 2;
        var lines = List.of(
                new Line(new Point(from, y), new Point(to, y)), new Line(new Point(from2, y), new Point(to2, y)));
        return new Match(x - moved.x(), to < from ? Double.MAX_VALUE : to - from, lines);
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    private static List<Box> flipped(List<Box> boxes) {
        return boxes.stream().map(Guides::flipped).toList();
    }

    private static Box flipped(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }
}
