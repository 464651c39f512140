package org.netwright.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.xy.DefaultXYDataset;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;
import org.netwright.look.Typeface;

/// What a chart of curves looks like: its axes, strokes and colours, its title and, between that and the plot, where no
/// curve comes, its legend. Any thread may paint, one after the other.
final class CurvesFigure {
    /// The series of the data, from the ground up: the training as it came.
    static final int RAW = 0;
    /// The training, smoothed.
    static final int TRAINING = 1;
    /// The validation.
    static final int VALIDATION = 2;
    /// The ring around the best epoch.
    static final int BEST = 3;

    /// Validations that are drawn with a dot each; more of them would be a row of dots without a line.
    private static final int DOTS = 60;
    private static final Shape DOT = new Ellipse2D.Double(-3.5, -3.5, 7, 7);
    private static final Shape RING = new Ellipse2D.Double(-6, -6, 12, 12);
    private static final Shape SMALL_RING = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
    private static final double SMALL = 11;
    private static final BasicStroke BEHIND =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 3}, 0);

    private final CurveTexts texts;
    private final TickAxis across = new TickAxis();
    private final TickAxis up = new TickAxis();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final XYLineAndShapeRenderer lineBehind = new XYLineAndShapeRenderer(true, false);
    private final TextTitle title;
    private final JFreeChart chart;
    private final LegendTitle legend = new LegendTitle(
            this::items, new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 0), new ColumnArrangement());
    private Optional<Double> best = Optional.empty();
    private Theme theme;
    private final PlotSize size = new PlotSize();

    CurvesFigure(CurveTexts texts, Fonts fonts, Theme theme) {
        this.texts = texts;
        this.title = new TextTitle(texts.title(), fonts.get(Typeface.STRONG, 12.5, texts.title()));
        this.chart = new JFreeChart(null, null, new XYPlot(new DefaultXYDataset(), across, up, lines), false);
        // the caller says when to draw
        chart.setNotify(false);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(0, 2, 2, 0));
        chart.setTitle(title);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setPadding(new RectangleInsets(0, 0, 2, 0));
        legend.setItemLabelPadding(new RectangleInsets(1, 4, 1, 10));
        legend.setLegendItemGraphicPadding(new RectangleInsets(1, 3, 1, 1));
        legend.setItemFont(fonts.get(Typeface.TEXT, SMALL, texts.training() + texts.validation() + texts.before() + texts.best()));
        chart.addSubtitle(legend);
        chart.setPadding(new RectangleInsets(4, 8, 4, 12));
        plot().setInsets(new RectangleInsets(2, 0, 0, 0));
        plot().setOutlineVisible(false);
        plot().setDomainGridlinesVisible(false);
        plot().setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot().setNoDataMessage(texts.empty());
        plot().setNoDataMessageFont(fonts.get(Typeface.TEXT, 12, texts.empty()));
        for (TickAxis axis : new TickAxis[] {across, up}) {
            axis.setTickLabelFont(fonts.get(Typeface.TEXT, SMALL, texts.epoch()));
        }
        strokes();
        lineBehind.setDrawSeriesLineAsPath(true);
        lineBehind.setSeriesStroke(0, BEHIND);
        plot().setRenderer(1, lineBehind);
        this.theme = theme;
        dress();
    }

    /// Paints what a chart shows.
    ///
    /// @param width in pixels at 100 % zoom
    /// @param height in pixels at 100 % zoom
    /// @param zoom pixels of the picture for each of these
    synchronized PaintedChart paint(Glimpse glimpse, double width, double height, double zoom) {
        if (!theme.equals(glimpse.theme())) {
            theme = glimpse.theme();
            dress();
        }
        show(glimpse);
        up.show(glimpse.ruler(), size.up(height));
        across.showEpochs(glimpse.part(), texts.epoch(), size.across(width));
        var info = new ChartRenderingInfo(null);
        Picture picture = Picture.painted(width, height, zoom, theme.surface(), graphics ->
                chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info));
        Rectangle2D area = info.getPlotInfo().getDataArea();
        size.painted(width, height, area);
        return new PaintedChart(picture, new Plot(area, across.getRange(), up.getRange()));
    }

    private void dress() {
        chart.setBackgroundPaint(Color.decode(theme.surface()));
        title.setPaint(Color.decode(theme.text()));
        legend.setItemPaint(Color.decode(theme.text()));
        plot().setBackgroundPaint(Color.decode(theme.surface()));
        plot().setRangeGridlinePaint(Color.decode(theme.rule()));
        plot().setNoDataMessagePaint(Color.decode(theme.muted()));
        across.setTickLabelPaint(Color.decode(theme.muted()));
        up.setTickLabelPaint(Color.decode(theme.muted()));
        lines.setSeriesPaint(RAW, Color.decode(theme.accentFaint()));
        lines.setSeriesPaint(TRAINING, Color.decode(theme.accent()));
        lines.setSeriesPaint(VALIDATION, Color.decode(theme.second()));
        lineBehind.setSeriesPaint(0, Color.decode(theme.wire()));
        lines.setSeriesPaint(BEST, Color.decode(theme.text()));
    }

    private void show(Glimpse glimpse) {
        best = glimpse.best();
        DefaultXYDataset data = glimpse.data();
        boolean empty = data.getItemCount(RAW) + data.getItemCount(VALIDATION) == 0;
        data.setNotify(false);
        plot().setDataset(data);
        plot().setDataset(1, glimpse.behind());
        plot().setRangeGridlinesVisible(!empty);
        up.setTickLabelsVisible(!empty);
        across.setTickLabelsVisible(!empty);
        lines.setSeriesShapesVisible(TRAINING, data.getItemCount(TRAINING) == 1); // the first step is no line yet
        lines.setSeriesShapesVisible(VALIDATION, data.getItemCount(VALIDATION) <= DOTS);
        legend.setVisible(!empty);
    }

    private XYPlot plot() {
        return chart.getXYPlot();
    }

    private void strokes() {
        lines.setDrawSeriesLineAsPath(true);
        plot().setRangeGridlineStroke(new BasicStroke(1));
        lines.setSeriesStroke(RAW, new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL));
        lines.setSeriesStroke(TRAINING, round(2));
        lines.setSeriesStroke(VALIDATION, round(2));
        lines.setSeriesShape(TRAINING, DOT);
        lines.setSeriesShape(VALIDATION, DOT);
        lines.setSeriesLinesVisible(BEST, false);
        lines.setSeriesShapesVisible(BEST, true);
        lines.setSeriesShapesFilled(BEST, false);
        lines.setSeriesShape(BEST, RING);
        lines.setDrawOutlines(true);
        lines.setUseOutlinePaint(false);
        lines.setSeriesOutlineStroke(BEST, round(1.6f));
        lines.setSeriesOutlineStroke(VALIDATION, new BasicStroke(0));
    }

    private LegendItemCollection items() {
        var items = new LegendItemCollection();
        items.add(item(texts.training(), theme.accent()));
        items.add(item(texts.validation(), theme.second()));
        if (plot().getDataset(1).getItemCount(0) > 0) {
            items.add(new LegendItem(
                    texts.before(), null, null, null, new Line2D.Double(-6, 0, 6, 0), BEHIND, Color.decode(theme.wire())));
        }
        best.ifPresent(epoch -> items.add(ringItem(texts.best() + " " + Math.round(epoch))));
        return items;
    }

    private static LegendItem item(String label, String colour) {
        return new LegendItem(
                label, null, null, null, new Line2D.Double(-6, 0, 6, 0), round(2.5f), Color.decode(colour));
    }

    private LegendItem ringItem(String label) {
        Color ink = Color.decode(theme.text());
        return new LegendItem(
                label, null, null, null, true, SMALL_RING, false, ink, true, ink, round(1.6f), false, SMALL_RING, round(1),
                ink);
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
