package org.netwright.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// An axis that has the ticks it is given, so that first and last label never leave the chart.
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    /// Between the last label and the one before, in pixels.
    private static final double GAP = 20;
    /// Beyond the ends, in pixels: a ring around the last point has room there.
    private static final double ROOM = 8;

    private transient List<NumberTick> ticks = List.of();

    TickAxis() {
        setAutoRange(false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setUpperMargin(0);
        setLowerMargin(0);
    }

    /// A vertical axis.
    ///
    /// @param pixels about how long it is
    void show(Ruler ruler, double pixels) {
        showWithRoom(ruler.lower(), ruler.upper(), pixels);
        ticks = ruler.ticks().stream()
                .map(tick -> new NumberTick(tick.place(), tick.text(), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0))
                .toList();
    }

    /// A horizontal axis of epochs, which names its unit at its end: `0  5  10  epoch 15`.
    ///
    /// @param part what is seen; an axis of whole epochs, unless it begins or ends within one
    /// @param unit what stands before the last number
    /// @param pixels about how long it is
    void showEpochs(Lens.Part part, String unit, double pixels) {
        showWithRoom(part.from(), part.to(), pixels);
        double length = part.to() - part.from();
        boolean whole = part.from() == 0 && part.to() == Math.rint(part.to());
        double step = Scale.niceStep(length / 5);
        step = whole ? Math.max(1, step == 2.5 ? 2 : step) : step;
        ticks = new ArrayList<>();
        for (double i = Math.max(0, Math.ceil(part.from() / step - 1e-9)); i * step < part.to(); i++) {
            String text = Scale.NUMBER.text(i * step, step);
            ticks.add(new NumberTick(i * step, text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        String last = unit + " " + Scale.NUMBER.text(part.to(), whole ? step : step / 10);
        ticks.add(new NumberTick(part.to(), last, TextAnchor.TOP_RIGHT, TextAnchor.CENTER, 0));
    }

    /// A little more than asked for, so that dots at the ends are whole.
    private void showWithRoom(double from, double to, double pixels) {
        double room = ROOM / Math.max(4 * ROOM, pixels) * (to - from);
        setRange(from - room, to + room);
    }

    @Override
    public List<?> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        if (!RectangleEdge.isTopOrBottom(edge) || ticks.isEmpty()) {
            return ticks;
        }
        // the last label reaches to the left: what it would touch is left out
        NumberTick last = ticks.getLast();
        double taken = graphics.getFontMetrics(getTickLabelFont()).stringWidth(last.getText()) + GAP;
        double limit = last.getValue() - taken / Math.max(1, area.getWidth()) * getRange().getLength();
        List<NumberTick> before = ticks.subList(0, ticks.size() - 1);
        return Stream.concat(before.stream().filter(tick -> tick.getValue() <= limit), Stream.of(last)).toList();
    }
}
