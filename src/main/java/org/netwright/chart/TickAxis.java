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
    /// @param pixels about how long it is
    void showEpochs(double epochs, String lastLabel, double pixels) {
        showWithRoom(0, epochs, pixels);
        double step = Math.max(1, Scale.niceStep(epochs / 5));
        step = step == 2.5 ? 2 : step;
        ticks = new ArrayList<>();
        for (double value = 0; value < epochs; value += step) {
            String text = String.valueOf(Math.round(value));
            ticks.add(new NumberTick(value, text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        ticks.add(new NumberTick(epochs, lastLabel, TextAnchor.TOP_RIGHT, TextAnchor.CENTER, 0));
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
