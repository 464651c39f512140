package org.netwright.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.DefaultXYDataset;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;
import org.netwright.look.Typeface;
import org.netwright.param.Words;

/// How one figure went in several runs: of each the validation, strong, the training behind it, thin, and a ring where it
/// was best. For one thread at a time.
public final class OverlayChart {
    private static final int EACH = 3;
    private static final Shape RING = new Ellipse2D.Double(-5.5, -5.5, 11, 11);
    private static final Shape DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);
    private static final double BEHIND = 0.55;

    private final String figure;
    private final Scale scale;
    private final CurveTexts texts;
    private final TickAxis across = new TickAxis();
    private final TickAxis up = new TickAxis();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final TextTitle title;
    private final JFreeChart chart;
    private List<RunTrace> traces = List.of();
    private Theme theme;
    private Lens lens = Lens.USUAL;
    private final PlotSize size = new PlotSize();
    private Rectangle2D area = new Rectangle2D.Double();

    /// A chart of no runs.
    ///
    /// @param figure its name in records, such as `loss` or `accuracy`
    public OverlayChart(String figure, Words words, Theme theme) {
        this.figure = figure;
        this.theme = theme;
        scale = Scale.of(figure);
        texts = CurveTexts.of(figure, words);
        var fonts = new Fonts();
        title = new TextTitle(texts.title(), fonts.get(Typeface.STRONG, 12.5, texts.title()));
        chart = new JFreeChart(null, null, new XYPlot(new DefaultXYDataset(), across, up, lines), false);
        chart.setNotify(false);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(0, 2, 6, 0));
        chart.setTitle(title);
        chart.setPadding(new RectangleInsets(4, 8, 4, 12));
        plot().setInsets(new RectangleInsets(2, 0, 0, 0));
        plot().setOutlineVisible(false);
        plot().setDomainGridlinesVisible(false);
        plot().setRangeGridlineStroke(new BasicStroke(1));
        plot().setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot().setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot().setNoDataMessage(words.of("chart.overlay.empty"));
        plot().setNoDataMessageFont(fonts.get(Typeface.TEXT, 12, texts.epoch()));
        lines.setDrawSeriesLineAsPath(true);
        lines.setUseOutlinePaint(false);
        for (TickAxis axis : new TickAxis[] {across, up}) {
            axis.setTickLabelFont(fonts.get(Typeface.TEXT, 11, texts.epoch()));
        }
        dress(theme);
    }

    private XYPlot plot() {
        return chart.getXYPlot();
    }

    /// Takes the colours of a theme.
    public void dress(Theme newTheme) {
        theme = newTheme;
        chart.setBackgroundPaint(Color.decode(theme.surface()));
        title.setPaint(Color.decode(theme.text()));
        plot().setBackgroundPaint(Color.decode(theme.surface()));
        plot().setRangeGridlinePaint(Color.decode(theme.rule()));
        plot().setNoDataMessagePaint(Color.decode(theme.muted()));
        across.setTickLabelPaint(Color.decode(theme.muted()));
        up.setTickLabelPaint(Color.decode(theme.muted()));
        show(traces);
    }

    /// Shows runs, in the order of their inks.
    public void show(List<RunTrace> runs) {
        traces = List.copyOf(runs);
        for (int i = 0; i < traces.size(); i++) {
            ink(i, RunInk.of(i, theme));
        }
    }

    /// Looks at the same runs another way.
    public void look(Lens newLens) {
        lens = newLens;
    }

    private LensScale axis() {
        return new LensScale(lens, scale);
    }

    private Lens.Part seen() {
        return lens.part().orElseGet(() -> new Lens.Part(0, Math.max(1, end())));
    }

    private void ink(int run, RunInk ink) {
        Color strong = Color.decode(ink.colour());
        int first = EACH * run;
        lines.setSeriesPaint(first, Color.decode(Theme.mix(ink.colour(), theme.surface(), BEHIND)));
        lines.setSeriesStroke(first, new BasicStroke(1.1f));
        lines.setSeriesPaint(first + 1, strong);
        lines.setSeriesStroke(first + 1, stroke(ink.dash()));
        lines.setSeriesShape(first + 1, DOT);
        // a line of one epoch is a dot
        lines.setSeriesShapesVisible(first + 1, traces.get(run).epochs().size() == 1);
        lines.setSeriesPaint(first + 2, strong);
        lines.setSeriesLinesVisible(first + 2, false);
        lines.setSeriesShapesVisible(first + 2, true);
        lines.setSeriesShapesFilled(first + 2, false);
        lines.setSeriesShape(first + 2, RING);
        lines.setSeriesOutlineStroke(first + 2, new BasicStroke(1.6f));
    }

    /// The stroke of a run's validation.
    static BasicStroke stroke(List<Double> dash) {
        if (dash.isEmpty()) {
            return new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i).floatValue();
        }
        return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    /// Paints the chart.
    ///
    /// @param width in pixels at 100 % zoom
    /// @param height in pixels at 100 % zoom
    /// @param zoom pixels of the picture for each of these
    public Picture paint(double width, double height, double zoom) {
        DefaultXYDataset data = data();
        boolean empty = IntStream.range(0, data.getSeriesCount()).allMatch(i -> data.getItemCount(i) == 0);
        plot().setDataset(data);
        plot().setRangeGridlinesVisible(!empty);
        up.setTickLabelsVisible(!empty);
        across.setTickLabelsVisible(!empty);
        up.show(axis().ruler(extent()), size.up(height));
        across.showEpochs(seen(), texts.epoch(), size.across(width));
        var info = new ChartRenderingInfo(null);
        Picture picture = Picture.painted(width, height, zoom, theme.surface(), graphics ->
                chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info));
        area = info.getPlotInfo().getDataArea();
        size.painted(width, height, area);
        return picture;
    }

    private int end() {
        return traces.stream().mapToInt(RunTrace::end).max().orElse(1);
    }

    /// What the runs take up of the upright axis, as far as they are seen.
    private Traces.Extent extent() {
        Lens.Part seen = seen();
        double[] places = traces.stream()
                .flatMap(trace -> Stream.of(trace.line(training()), trace.line(validation())))
                .flatMapToDouble(line -> IntStream.range(0, line[0].length)
                        .filter(i -> line[0][i] >= seen.from() && line[0][i] <= seen.to())
                        .mapToDouble(i -> axis().place(line[1][i])))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return places.length == 0
                ? new Traces.Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                : new Traces.Extent(places[0], places[places.length - 1]);
    }

    private DefaultXYDataset data() {
        var data = new DefaultXYDataset();
        data.setNotify(false);
        for (int i = 0; i < traces.size(); i++) {
            RunTrace trace = traces.get(i);
            data.addSeries(EACH * i, placed(trace.line(training())));
            data.addSeries(EACH * i + 1, placed(trace.line(validation())));
            data.addSeries(EACH * i + 2, placed(trace.best(validation())));
        }
        return data;
    }

    private double[][] placed(double[][] line) {
        return new double[][] {line[0], DoubleStream.of(line[1]).map(axis()::place).toArray()};
    }

    private String training() {
        return "train_" + figure;
    }

    private String validation() {
        return "validation_" + figure;
    }

    /// The validation of every run that has one, after the epoch that is nearest to a pixel of the chart as it was last
    /// painted; empty beside its axes.
    public Optional<Compared> reading(double x, double y) {
        if (traces.isEmpty() || !area.contains(x, y)) {
            return Optional.empty();
        }
        double pointed = across.java2DToValue(x, area, RectangleEdge.BOTTOM);
        int first = (int) Math.max(1, Math.ceil(seen().from()));
        int epoch = Math.clamp(Math.round(pointed), first, (int) Math.max(first, seen().to()));
        var values = new ArrayList<Compared.Value>();
        for (int i = 0; i < traces.size(); i++) {
            int run = i;
            traces.get(i).at(epoch, validation()).ifPresent(value ->
                    values.add(new Compared.Value(run, traces.get(run).name(), scale.exact(value))));
        }
        double at = across.valueToJava2D(epoch, area, RectangleEdge.BOTTOM);
        return Optional.of(new Compared(epoch, at, area.getMinY(), area.getMaxY(), values));
    }

    /// The part of the training between two pixels of the chart as it was last painted; nothing if that is a few pixels
    /// only, or nothing is shown.
    public Optional<Lens.Part> part(double oneX, double otherX) {
        double from = epoch(Math.min(oneX, otherX));
        double to = epoch(Math.max(oneX, otherX));
        double pixels = across.valueToJava2D(to, area, RectangleEdge.BOTTOM)
                - across.valueToJava2D(from, area, RectangleEdge.BOTTOM);
        return LensScale.part(new Lens.Part(from, to), pixels).filter(wide -> !extent().isEmpty());
    }

    private double epoch(double x) {
        return Math.clamp(across.java2DToValue(x, area, RectangleEdge.BOTTOM), seen().from(), seen().to());
    }

    /// Whether a pixel of the chart as it was last painted lies between its axes.
    public boolean inside(double x, double y) {
        return area.contains(x, y);
    }

    /// The upper and lower end of its plot, in pixels from the upper edge.
    public double[] plotHeight() {
        return new double[] {area.getMinY(), area.getMaxY()};
    }

    /// All points of all runs under plain names.
    List<CurvesTable.Column> columns() {
        return traces.stream()
                .flatMap(trace -> Stream.of(
                        column(trace, texts.training(), training()), column(trace, texts.validation(), validation())))
                .toList();
    }

    private CurvesTable.Column column(RunTrace trace, String part, String name) {
        var points = new Trail();
        double[][] line = trace.line(name);
        for (int i = 0; i < line[0].length; i++) {
            points.add(line[0][i], line[1][i]);
        }
        return new CurvesTable.Column(trace.name() + ": " + texts.title() + " (" + part + ")", points);
    }

    /// What was measured in several runs after the same epoch.
    ///
    /// @param epoch which
    /// @param x its place, in pixels from the left edge
    /// @param top upper end of the plot
    /// @param bottom lower end of the plot
    /// @param values of the runs that came so far
    public record Compared(int epoch, double x, double top, double bottom, List<Value> values) {
        /// Copies the list.
        public Compared {
            values = List.copyOf(values);
        }

        /// What one run came to.
        ///
        /// @param run its place among those that are compared
        /// @param name what it is called
        /// @param value as a person reads it
        public record Value(int run, String name, String value) {}
    }
}
