package org.netwright.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.data.xy.DefaultXYDataset;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;

/// How one figure of a training went, such as its loss: the training as it came, faint, and smoothed, strong; the
/// validation after each epoch; and a ring where it was best. Adding a point draws nothing; [#paint] costs the same
/// however many points there are. For one thread at a time; but what [#painter] gives may be painted by another.
public final class CurvesChart {
    /// Values are smoothed over this part of all epochs, or of one epoch if that is more.
    private static final double WINDOW_OF_ALL = 0.01;
    private static final double WINDOW_OF_EPOCH = 0.25;
    /// So many of the values, in a hundred, may be cut off at the edge of the chart.
    private static final double STRAY = 0.03;

    private final CurveTexts texts;
    private final Scale scale;
    private final CurvesFigure figure;
    private double epochs;
    private Track training = new Track(new Curve(1, 1));
    private Track validation = new Track(new Curve(1, 1));
    private Lens lens = Lens.USUAL;
    private Optional<double[]> best = Optional.empty();
    private double[][] behind = new double[2][0];
    private Theme theme;
    private Plot plot = Plot.NONE;

    /// An empty chart.
    public CurvesChart(CurveTexts texts, Scale scale, Theme theme, Fonts fonts) {
        this.texts = texts;
        this.scale = scale;
        this.theme = theme;
        this.figure = new CurvesFigure(texts, fonts, theme);
        start(1);
    }

    /// Another theme.
    public void dress(Theme newTheme) {
        theme = newTheme;
    }

    /// Looks at the same points another way.
    public void look(Lens newLens) {
        lens = newLens;
        training.redraw(trainingCurve());
        validation.redraw(validationCurve());
    }

    /// Forgets all points and begins a training of so many epochs.
    public void start(int newEpochs) {
        epochs = Math.max(1, newEpochs);
        training = new Track(trainingCurve());
        validation = new Track(validationCurve());
        best = Optional.empty();
    }

    /// Adds a value of the training.
    ///
    /// @param epoch how far the training is: 2.5 is the middle of the third epoch
    /// @param value left out if it is not a number
    public void addTraining(double epoch, double value) {
        training.add(epoch, value);
    }

    /// Adds a value of the validation.
    ///
    /// @param epoch after which it was measured
    /// @param value left out if it is not a number
    public void addValidation(double epoch, double value) {
        validation.add(epoch, value);
    }

    /// Marks the best epoch so far.
    public void best(double epoch, double value) {
        best = Double.isFinite(value) ? Optional.of(new double[] {epoch, value}) : Optional.empty();
    }

    /// Shows the validation of another training behind this one.
    ///
    /// @param line epochs and values; nothing is shown of a line without points
    public void behind(double[][] line) {
        behind = line.clone();
    }

    /// Paints the chart.
    ///
    /// @param width in pixels at 100 % zoom
    /// @param height in pixels at 100 % zoom
    /// @param zoom pixels of the picture for each of these
    public Picture paint(double width, double height, double zoom) {
        PaintedChart painted = painter(width, height, zoom).get();
        shown(painted);
        return painted.picture();
    }

    /// Paints the chart as it is now, whenever and in whatever thread it is called, while points may be added. Sizes are
    /// those of [#paint].
    public Supplier<PaintedChart> painter(double width, double height, double zoom) {
        var behindNow = new DefaultXYDataset();
        behindNow.addSeries(0, new double[][] {behind[0], DoubleStream.of(behind[1]).map(this::place).toArray()});
        var now = new Glimpse(
                data(), behindNow, ruler(), lens.part().orElseGet(this::all), best.map(at -> at[0]), theme);
        return () -> figure.paint(now, width, height, zoom);
    }

    /// This is what is seen from now on: pixels are counted in it.
    public void shown(PaintedChart painted) {
        plot = painted.plot();
    }

    /// The place along the horizontal axis under a pixel of the chart as it was last shown; nothing beside its axes.
    ///
    /// @param x pixels from the left edge
    /// @param y pixels from the upper edge
    public OptionalDouble epochAt(double x, double y) {
        return plot.area().contains(x, y) ? OptionalDouble.of(plot.epochAt(x)) : OptionalDouble.empty();
    }

    /// The part of the training between two pixels of the chart as it was last shown; nothing if that is a few pixels
    /// only or lies beside the axes.
    public Optional<Lens.Part> part(double oneX, double otherX) {
        Lens.Part seen = lens.part().orElseGet(this::all);
        double from = Math.clamp(plot.epochAt(Math.min(oneX, otherX)), seen.from(), seen.to());
        double to = Math.clamp(plot.epochAt(Math.max(oneX, otherX)), seen.from(), seen.to());
        return LensScale.part(new Lens.Part(from, to), plot.placeOf(to) - plot.placeOf(from))
                .filter(wide -> points() > 0);
    }

    /// What was measured nearest to a place along the horizontal axis; nothing before there are points.
    public Optional<Reading> reading(double epoch) {
        Optional<Reading.Point> learnt = point(training, epoch);
        double at = learnt.or(() -> point(validation, epoch)).map(Reading.Point::epoch).orElse(Double.NaN);
        return Double.isNaN(at)
                ? Optional.empty()
                : Optional.of(new Reading(plot.placeOf(at), at, learnt, point(validation, at)));
    }

    private Optional<Reading.Point> point(Track track, double epoch) {
        Trail points = track.points();
        int nearest = points.nearest(epoch);
        return nearest < 0
                ? Optional.empty()
                : Optional.of(new Reading.Point(
                        points.x(nearest),
                        scale.exact(points.y(nearest)),
                        plot.placeOf(points.x(nearest)),
                        plot.heightOf(place(points.y(nearest)))));
    }

    /// The upper and lower end of a line that marks a reading, in pixels from the upper edge.
    public double[] plotHeight() {
        return new double[] {plot.area().getMinY(), plot.area().getMaxY()};
    }

    /// All its points under plain names.
    List<CurvesTable.Column> columns() {
        return List.of(
                new CurvesTable.Column(texts.title() + " (" + texts.training() + ")", training.points()),
                new CurvesTable.Column(texts.title() + " (" + texts.validation() + ")", validation.points()));
    }

    private int points() {
        return training.points().size() + validation.points().size();
    }

    private Lens.Part all() {
        return new Lens.Part(0, Math.ceil(Math.max(epochs, end())));
    }

    private double end() {
        return Math.max(training.points().end(), validation.points().end());
    }

    private Curve trainingCurve() {
        return curve(lens.smoothing().window(Math.max(WINDOW_OF_EPOCH, WINDOW_OF_ALL * epochs)));
    }

    private Curve validationCurve() {
        return curve(Smoothing.NONE.window(1));
    }

    private Curve curve(double window) {
        return lens.part().map(part -> Curve.of(part, window)).orElseGet(() -> new Curve(epochs, window));
    }

    private LensScale axis() {
        return new LensScale(lens, scale);
    }

    /// Where a value stands on the vertical axis; NaN if it has no place there.
    private double place(double value) {
        return axis().place(value);
    }

    /// The series in the order [CurvesFigure] knows them.
    DefaultXYDataset data() {
        var data = new DefaultXYDataset();
        double[][] ring = best.map(at -> new double[][] {{at[0]}, {place(at[1])}}).orElse(new double[2][0]);
        List<double[][]> series = List.of(
                Traces.extremes(training.drawn(), this::place),
                Traces.smooth(training.drawn(), this::place),
                Traces.smooth(validation.drawn(), this::place),
                ring);
        for (int i = 0; i < series.size(); i++) {
            data.addSeries(i, series.get(i));
        }
        return data;
    }

    /// What is seen of the other training.
    private Traces.Extent extentBehind() {
        Lens.Part seen = lens.part().orElseGet(this::all);
        double[] values = IntStream.range(0, behind[0].length)
                .filter(i -> behind[0][i] >= seen.from() && behind[0][i] <= seen.to())
                .mapToDouble(i -> place(behind[1][i]))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return values.length == 0
                ? new Traces.Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                : new Traces.Extent(values[0], values[values.length - 1]);
    }

    /// The axis shows all that is smoothed, all of the validation, and of the raw values all but strays.
    private Ruler ruler() {
        Traces.Extent extent = Traces.extent(training.drawn(), STRAY, this::place)
                .with(Traces.extent(validation.drawn(), 0, this::place));
        if (!extent.isEmpty()) {
            extent = extent.with(extentBehind());
        }
        return axis().ruler(extent);
    }
}
