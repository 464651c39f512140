package org.netwright.ui.canvas;

import java.util.Collection;
import java.util.List;
import javafx.scene.Group;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Point;
import org.netwright.network.Problem;

/// Cards and wires painted point by point, which is several times faster than a scene graph: as their pictures while the
/// view moves, as coloured shapes where they are too small to be read or no picture was taken yet.
final class Overview extends Group {
    private static final double WIRE = 2;
    private static final double THINNEST = 1;
    /// A shorter piece of a wire, in points, is drawn with the next.
    private static final double STEP = 3;
    /// A wire shorter than this, in points, is drawn straight.
    private static final double SHORT = 12;
    /// How far the mark of a selected or broken card reaches over its edge, in points.
    private static final double MARK = 2;

    private final RasterView picture = new RasterView();
    private final ShapeNames names = new ShapeNames();
    private final Inks inks;
    private Viewport viewport = Viewport.START;
    private Collection<CardView> cards = List.of();
    private Collection<WireView> wires = List.of();

    /// @param recoloured told when the theme is another
    Overview(Runnable recoloured) {
        inks = new Inks(() -> {
            recoloured.run();
            repaint();
        });
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(picture, names, inks);
    }

    /// Paints these as they lie in a view of this size.
    void paint(Viewport view, double width, double height, Collection<CardView> newCards, Collection<WireView> newWires) {
        viewport = view;
        cards = newCards;
        wires = newWires;
        boolean any = !cards.isEmpty() || !wires.isEmpty();
        picture.setVisible(any);
        if (any) {
            picture.size(width, height);
        }
        repaint();
    }

    /// Points of the screen in a pixel of the window.
    double fineness() {
        return picture.fineness();
    }

    private void repaint() {
        if (picture.isVisible()) {
            picture.draw(this::draw);
        }
        names.show(viewport, cards, inks);
    }

    private void draw(Raster on) {
        double fine = picture.fineness();
        double scale = viewport.scale() * fine;
        double dx = viewport.dx() * fine;
        double dy = viewport.dy() * fine;
        for (WireView wire : wires) {
            int ink = wire.marked() ? inks.accent() : wire.gradient() ? inks.gradient() : inks.wire();
            double usual = wire.thickness() > 0 ? wire.thickness() : WIRE;
            double thick = Math.max(THINNEST, usual * viewport.scale()) * fine;
            Point last = null;
            double length = Math.max(wire.box().width(), wire.box().height()) * scale;
            List<Point> points = length < SHORT * fine ? wire.ends() : wire.course();
            for (int i = 0; i < points.size(); i++) {
                Point next = new Point(points.get(i).x() * scale + dx, points.get(i).y() * scale + dy);
                boolean near = last != null && i + 1 < points.size() && nearer(last, next, STEP * fine);
                if (last != null && !near) {
                    on.line(last.x(), last.y(), next.x(), next.y(), wire.marked() ? thick + fine : thick, ink);
                }
                last = near ? last : next;
            }
        }
        for (CardView card : cards) {
            Box box = card.box();
            double x = box.x() * scale + dx;
            double y = box.y() * scale + dy;
            if (viewport.scale() >= Detail.FAR && card.picture().isPresent()) {
                double around = Studio.AROUND * scale;
                card.picture().get().draw(on, x - around, y - around, scale / fine);
                continue;
            }
            double radius = CardGeometry.RADIUS * scale;
            double mark = mark(card) == 0 ? 0 : MARK * fine;
            if (mark > 0) {
                on.rectangle(
                        x - mark, y - mark, box.width() * scale + 2 * mark, box.height() * scale + 2 * mark,
                        radius + mark, mark(card));
            }
            on.rectangle(x, y, box.width() * scale, box.height() * scale, radius, inks.of(card.category()));
        }
    }

    private static boolean nearer(Point from, Point to, double distance) {
        return Math.abs(to.x() - from.x()) < distance && Math.abs(to.y() - from.y()) < distance;
    }

    /// The colour around a card; 0 for none.
    private int mark(CardView card) {
        if (card.selected()) {
            return inks.accent();
        }
        if (card.found()) {
            return inks.watch();
        }
        return card.severity()
                .map(severity -> severity == Problem.Severity.ERROR ? inks.broken() : inks.watch())
                .orElse(0);
    }
}
