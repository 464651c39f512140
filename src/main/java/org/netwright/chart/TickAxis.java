package org.netwright.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// An axis that has the ticks it is given, so that first and last label never leave the chart.
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private transient List<NumberTick> ticks = List.of();

    TickAxis() {
        setAutoRange(false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setUpperMargin(0);
        setLowerMargin(0);
    }

    /// A vertical axis over this span.
    void show(Scale scale, Scale.Span span) {
        showWithRoom(span.lower(), span.upper(), 0.025);
        ticks = new ArrayList<>();
        for (long i = Math.round(span.lower() / span.step()); i * span.step() <= span.upper() + 1e-9; i++) {
            double value = i * span.step();
            ticks.add(new NumberTick(value, scale.text(value, span.step()), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
        }
    }

    /// A horizontal axis of epochs, which names its unit at its end: `0  5  10  epoch 15`.
    void showEpochs(double epochs, String lastLabel) {
        showWithRoom(0, epochs, 0.015);
        double step = Math.max(1, Scale.niceStep(epochs / 5));
        step = step == 2.5 ? 2 : step;
        ticks = new ArrayList<>();
        for (double value = 0; value < epochs - 0.7 * step; value += step) {
            String text = String.valueOf(Math.round(value));
            ticks.add(new NumberTick(value, text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        ticks.add(new NumberTick(epochs, lastLabel, TextAnchor.TOP_RIGHT, TextAnchor.CENTER, 0));
    }

    /// A little more than asked for, so that dots at the ends are whole.
    private void showWithRoom(double from, double to, double share) {
        double room = share * (to - from);
        setRange(from - room, to + room);
    }

    @Override
    public List<?> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks;
    }
}
