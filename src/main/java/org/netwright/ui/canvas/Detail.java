package org.netwright.ui.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import org.netwright.layout.Box;
import org.netwright.network.Point;

/// How finely each part of the drawing is shown. Only cards and wires near the view are in the scene graph, and a few of
/// them are made at each pulse, so that no pulse is late; what is still to be made, and everything where the view is far
/// away, is painted by the [Overview].
final class Detail {
    /// Below this scale a card cannot be read and is only a coloured shape.
    private static final double FAR = 0.35;
    /// So many pixels around the view cards are made before they are seen.
    private static final double AHEAD = 160;
    /// So many faces are kept when their cards are out of view.
    private static final int KEPT = 150;
    /// Cards that are made at once where a drawing is shown anew, such as all of a usual one.
    static final int AT_ONCE = 48;
    private static final int AT_REST = 10;
    private static final int ON_THE_MOVE = 2;
    /// So many wires cost as much as one card.
    private static final int WIRES_PER_CARD = 8;

    private final Group wireLayer = new Group();
    private final Group cardLayer = new Group();
    private final Overview overview = new Overview();
    private final Set<CardView> built = new LinkedHashSet<>();
    private final Set<WireView> drawn = new LinkedHashSet<>();
    private final Deque<CardView> toSharpen = new ArrayDeque<>();
    private final List<CardView> coarseCards = new ArrayList<>();
    private final List<WireView> coarseWires = new ArrayList<>();
    private Viewport viewport = Viewport.START;
    private double width;
    private double height;
    private boolean moves;

    /// Where wires are.
    Group wireLayer() {
        return wireLayer;
    }

    /// Where cards are.
    Group cardLayer() {
        return cardLayer;
    }

    /// Where shapes are painted.
    Overview overview() {
        return overview;
    }

    /// Looks at another part of the drawing; see [#refine].
    void look(Viewport now, double newWidth, double newHeight) {
        viewport = now;
        width = newWidth;
        height = newHeight;
    }

    /// Whether cards are too small to be read.
    boolean far() {
        return viewport.scale() < FAR;
    }

    /// Whether bitmaps may be a little blurred because the view is moving.
    void hurry(boolean now) {
        if (moves != now) {
            moves = now;
            toSharpen.clear();
            if (moves) {
                built.forEach(card -> card.setCacheHint(CacheHint.SPEED));
            } else {
                toSharpen.addAll(built);
            }
        }
    }

    /// Shows the next bit of what is in view.
    void refine(Collection<CardView> cards, Collection<WireView> wires) {
        refine(cards, wires, moves ? ON_THE_MOVE : AT_REST);
    }

    /// Shows what is in view, making at most so many cards.
    void refine(Collection<CardView> cards, Collection<WireView> wires, int atMost) {
        coarseCards.clear();
        coarseWires.clear();
        cardLayer.setVisible(!far());
        wireLayer.setVisible(!far());
        if (far()) {
            Box seen = viewport.area(width, height);
            cards.stream().filter(card -> card.box().overlaps(seen)).forEach(coarseCards::add);
            wires.stream().filter(wire -> wire.box().overlaps(seen)).forEach(coarseWires::add);
        } else {
            Box near = viewport.area(width, height).grown(AHEAD / viewport.scale());
            showCards(cards, near, atMost);
            showWires(wires, near, atMost * WIRES_PER_CARD);
            sharpen(atMost);
        }
        overview.paint(viewport, width, height, coarseCards, coarseWires);
    }

    private void showCards(Collection<CardView> cards, Box near, int atMost) {
        int room = atMost;
        for (CardView card : cards) {
            boolean wanted = card.box().overlaps(near);
            if (wanted && !built.contains(card)) {
                if (room-- > 0) {
                    card.build();
                    card.setCacheHint(moves ? CacheHint.SPEED : CacheHint.QUALITY);
                    built.add(card);
                    cardLayer.getChildren().add(card);
                } else {
                    coarseCards.add(card);
                }
            }
            card.setVisible(wanted);
        }
        forget(built, atMost, card -> {
            card.unbuild();
            cardLayer.getChildren().remove(card);
        });
    }

    private void showWires(Collection<WireView> wires, Box near, int atMost) {
        int room = atMost;
        for (WireView wire : wires) {
            boolean wanted = wire.box().overlaps(near);
            if (wanted && !drawn.contains(wire)) {
                if (room-- > 0) {
                    wire.build();
                    drawn.add(wire);
                    wireLayer.getChildren().add(wire);
                } else {
                    coarseWires.add(wire);
                }
            }
            wire.setVisible(wanted);
        }
        forget(drawn, atMost, wire -> {
            wire.unbuild();
            wireLayer.getChildren().remove(wire);
        });
    }

    /// Gives away what has been out of view for long.
    private static <N extends Node> void forget(Set<N> kept, int atMost, Consumer<N> gone) {
        int over = Math.min(atMost, kept.size() - KEPT);
        for (Iterator<N> all = kept.iterator(); over > 0 && all.hasNext();) {
            N oldest = all.next();
            if (!oldest.isVisible()) {
                gone.accept(oldest);
                all.remove();
                over--;
            }
        }
    }

    private void sharpen(int atMost) {
        int room = atMost;
        while (room > 0 && !toSharpen.isEmpty()) {
            CardView card = toSharpen.remove();
            card.setCacheHint(CacheHint.QUALITY);
            room -= card.isVisible() ? 1 : 0;
        }
    }

    /// Takes a card off.
    void remove(CardView card) {
        built.remove(card);
        cardLayer.getChildren().remove(card);
    }

    /// Takes a wire off.
    void remove(WireView wire) {
        drawn.remove(wire);
        wireLayer.getChildren().remove(wire);
    }

    /// The uppermost of the cards at a place that are only shapes now, if there is one.
    Optional<CardView> shapeAt(Point place) {
        return coarseCards.stream().filter(card -> card.box().contains(place)).reduce((below, above) -> above);
    }

    /// Whether everything in view is shown as finely as it will be.
    boolean complete() {
        return far() || (coarseCards.isEmpty() && coarseWires.isEmpty() && toSharpen.isEmpty());
    }
}
