package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Group;
import org.netwright.layout.Box;
import org.netwright.network.Point;

/// How finely each part of the drawing is shown. Only cards and wires near the view are in the scene graph, and a few of
/// them are made at each pulse, so that no pulse is late. What is still to be made, everything where the view is far away,
/// and everything while the view moves is painted by the [Overview].
final class Detail {
    /// Below this scale a card cannot be read and is only a coloured shape.
    static final double FAR = 0.35;
    /// So many pixels around the view cards are made before they are seen.
    private static final double AHEAD = 160;
    /// So many faces are kept when their cards are out of view, and so many pictures.
    private static final int KEPT = 80;
    private static final int PICTURES_KEPT = 300;
    /// Cards that are made at once where a drawing is shown anew, such as all of a usual one.
    static final int AT_ONCE = 48;
    private static final int AT_REST = 10;
    private static final int ON_THE_MOVE = 1;
    /// So many wires cost as much as one card.
    private static final int WIRES_PER_CARD = 8;

    private final Group wireLayer = new Group();
    private final Group cardLayer = new Group();
    private final Overview overview = new Overview(this::outdate);
    private final Studio studio = new Studio();
    private final Set<CardView> built = new LinkedHashSet<>();
    private final Set<CardView> awake = new LinkedHashSet<>();
    private final Set<CardView> pictured = new LinkedHashSet<>();
    private final Set<WireView> drawn = new LinkedHashSet<>();
    private final List<CardView> paintedCards = new ArrayList<>();
    private final List<WireView> paintedWires = new ArrayList<>();
    private Viewport viewport = Viewport.START;
    private Viewport refined = Viewport.START;
    private double width;
    private double height;
    private boolean unrest;
    private boolean moves;

    /// Where wires are.
    Group wireLayer() {
        return wireLayer;
    }

    /// Where cards are.
    Group cardLayer() {
        return cardLayer;
    }

    /// Where pictures and shapes are painted.
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

    /// The view has come to rest.
    void rest() {
        unrest = false;
        moves = false;
    }

    /// Shows the next bit of what is in view.
    void refine(Collection<CardView> cards, Collection<WireView> wires) {
        refine(cards, wires, AT_REST);
    }

    /// Shows what is in view, making at most so many cards if the view is at rest.
    void refine(Collection<CardView> cards, Collection<WireView> wires, int atMost) {
        boolean moved = !viewport.equals(refined);
        refined = viewport;
        moves |= moved && unrest; // one leap is no movement
        unrest |= moved;
        paintedCards.clear();
        paintedWires.clear();
        wireLayer.setVisible(!far() && !moves);
        Box near = viewport.area(width, height).grown(far() ? 0 : AHEAD / viewport.scale());
        if (far() || moves) {
            awake.forEach(CardView::sleep);
            awake.clear();
            addSeen(cards, wires, near);
            capture(paintedCards, far() ? 0 : ON_THE_MOVE, true);
        } else {
            showCards(cards, near, atMost);
            showWires(wires, near, atMost * WIRES_PER_CARD);
            if (paintedCards.isEmpty()) {
                capture(awake, ON_THE_MOVE, false);
            }
        }
        overview.paint(viewport, width, height, paintedCards, paintedWires);
    }

    private void addSeen(Collection<CardView> cards, Collection<WireView> wires, Box near) {
        for (CardView card : cards) {
            if (card.box().overlaps(near)) {
                paintedCards.add(card);
            }
        }
        for (WireView wire : wires) {
            if (wire.box().overlaps(near)) {
                paintedWires.add(wire);
            }
        }
    }

    private void showCards(Collection<CardView> cards, Box near, int atMost) {
        int room = atMost;
        for (CardView card : cards) {
            boolean wanted = card.box().overlaps(near);
            if (wanted && !awake.contains(card)) {
                if (room-- > 0) {
                    build(card);
                    card.wake();
                    awake.add(card);
                } else {
                    paintedCards.add(card);
                }
            }
            if (wanted) {
                card.refresh();
                card.align(viewport, overview.fineness());
            }
            card.setVisible(wanted && awake.contains(card));
        }
        forget(built, atMost, KEPT, card -> !card.box().overlaps(near), card -> {
            card.unbuild();
            awake.remove(card);
            cardLayer.getChildren().remove(card);
        });
    }

    private void build(CardView card) {
        if (built.add(card)) {
            card.build();
            card.sleep();
            cardLayer.getChildren().add(card);
        }
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
                    paintedWires.add(wire);
                }
            }
            if (wanted) {
                wire.refresh();
            }
            wire.setVisible(wanted);
        }
        forget(drawn, atMost, KEPT, wire -> !wire.isVisible(), wire -> {
            wire.unbuild();
            wireLayer.getChildren().remove(wire);
        });
    }

    /// Takes pictures of cards that have none or look otherwise by now.
    ///
    /// @param views also of those whose layers only see something else by now
    private void capture(Collection<CardView> cards, int atMost, boolean views) {
        int room = atMost;
        if (room > 0) {
            cards.forEach(CardView::refresh);
        }
        for (CardView card : cards) {
            if (card.picture().isEmpty() && room > 0) {
                capture(card);
                room--;
            }
        }
        for (CardView card : cards) {
            if ((card.outdated() || (views && card.viewOutdated())) && room > 0) {
                capture(card);
                room--;
            }
        }
    }

    private void capture(CardView card) {
        card.picture(studio.take(card, cardLayer, overview.fineness()));
        pictured.remove(card);
        pictured.add(card);
        forget(pictured, 1, PICTURES_KEPT, old -> !paintedCards.contains(old) && !awake.contains(old), CardView::forgetPicture);
    }

    /// Gives away what has been out of view for long.
    private static <N> void forget(Set<N> kept, int atMost, int least, Predicate<N> unseen, Consumer<N> gone) {
        int over = Math.min(atMost, kept.size() - least);
        for (Iterator<N> all = kept.iterator(); over > 0 && all.hasNext();) {
            N oldest = all.next();
            if (unseen.test(oldest)) {
                gone.accept(oldest);
                all.remove();
                over--;
            }
        }
    }

    /// Another theme: no picture is right any more.
    private void outdate() {
        built.forEach(CardView::outdate);
        pictured.forEach(CardView::outdate);
    }

    /// Takes a card off.
    void remove(CardView card) {
        built.remove(card);
        awake.remove(card);
        pictured.remove(card);
        cardLayer.getChildren().remove(card);
    }

    /// Takes a wire off.
    void remove(WireView wire) {
        drawn.remove(wire);
        wireLayer.getChildren().remove(wire);
    }

    /// The uppermost of the cards at a place that are only painted now, if there is one.
    Optional<CardView> paintedAt(Point place) {
        return paintedCards.stream()
                .filter(card -> card.box().contains(place) || card.portAt(place).isPresent())
                .reduce((below, above) -> above);
    }

    /// Whether everything in view is shown as finely as it will be.
    boolean complete() {
        return far() || (!moves && paintedCards.isEmpty() && paintedWires.isEmpty());
    }

    /// Whether another pulse has something to do, though no one may see it.
    boolean busy() {
        return !far() && !moves && (!complete() || awake.stream().anyMatch(CardView::outdated));
    }
}
