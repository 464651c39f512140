package org.netwright.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.netwright.network.Point;

/// A way to put cards in line with each other.
public enum Alignment {
    /// Left edges.
    LEFT(2),
    /// Right edges.
    RIGHT(2),
    /// Upper edges.
    TOP(2),
    /// Lower edges.
    BOTTOM(2),
    /// Middles below each other.
    CENTRE(2),
    /// Middles beside each other, so that wires run straight.
    MIDDLE(2),
    /// The same gap from each to the next one on the right; the outer two stay.
    SPREAD_ACROSS(3),
    /// The same gap from each to the next one below; the outer two stay.
    SPREAD_DOWN(3);

    private final int least;

    Alignment(int least) {
        this.least = least;
    }

    /// How many cards it takes to make sense.
    public int least() {
        return least;
    }

    /// Where the cards then lie.
    ///
    /// @param cards outlines by id; not empty
    public Map<String, Point> of(SequencedMap<String, Box> cards) {
        Box all = cards.values().stream().reduce(Box::union).orElseThrow();
        return switch (this) {
            case LEFT -> each(cards, card -> new Point(all.x(), card.y()));
            case RIGHT -> each(cards, card -> new Point(all.right() - card.width(), card.y()));
            case TOP -> each(cards, card -> new Point(card.x(), all.y()));
            case BOTTOM -> each(cards, card -> new Point(card.x(), all.bottom() - card.height()));
            case CENTRE -> each(cards, card -> new Point(Math.rint(all.x() + (all.width() - card.width()) / 2), card.y()));
            case MIDDLE -> each(cards, card -> new Point(card.x(), Math.rint(all.y() + (all.height() - card.height()) / 2)));
            case SPREAD_ACROSS -> spread(cards, all.width(), Box::x, Box::width, (card, x) -> new Point(x, card.y()));
            case SPREAD_DOWN -> spread(cards, all.height(), Box::y, Box::height, (card, y) -> new Point(card.x(), y));
        };
    }

    private static Map<String, Point> each(SequencedMap<String, Box> cards, Function<Box, Point> place) {
        var to = new LinkedHashMap<String, Point>();
        cards.forEach((id, card) -> to.put(id, place.apply(card)));
        return to;
    }

    private static Map<String, Point> spread(
            SequencedMap<String, Box> cards,
            double length,
            ToDoubleFunction<Box> start,
            ToDoubleFunction<Box> size,
            BiFunction<Box, Double, Point> place) {
        double gap = (length - cards.values().stream().mapToDouble(size).sum()) / Math.max(1, cards.size() - 1);
        double next = cards.values().stream().mapToDouble(start).min().orElseThrow();
        var to = new LinkedHashMap<String, Point>();
        for (var entry : cards.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(start)))
                .toList()) {
            to.put(entry.getKey(), place.apply(entry.getValue(), Math.rint(next)));
            next += size.applyAsDouble(entry.getValue()) + gap;
        }
        return to;
    }
}
