package org.netwright.ui.chart;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.netwright.chart.CurvesChart;
import org.netwright.chart.Lens;
import org.netwright.chart.PaintedChart;
import org.netwright.chart.Reading;
import org.netwright.param.Words;
import org.netwright.ui.fx.Aside;
import org.netwright.ui.fx.Delay;

/// A chart on the screen: painted anew at most every seventh of a second, and only while it can be seen; where the mouse
/// rests, a cross-hair and the values there. While points keep coming it is painted aside, and what was painted is shown
/// in the frame of the next point, not in one of its own.
final class ChartPane extends Region {
    private static final long PACE_NANOS = 150_000_000;
    /// So long after a painting, what has changed since is painted, if nothing changes any more.
    private static final Duration LATEST = Duration.ofMillis(260);
    /// Who has seen nothing new for so long sees the next point at once.
    private static final long CALM_NANOS = 1_000_000_000;

    private final ChartImage image = new ChartImage();
    private final CrossHair crossHair;
    private final Band band = new Band();
    private final Dragged dragged = new Dragged(band, new Painted());
    private final Delay latest = new Delay(this::catchUp);
    private CurvesChart chart;
    private Optional<CompletableFuture<PaintedChart>> aside = Optional.empty();
    private boolean stale = true;
    private long painted = System.nanoTime() - PACE_NANOS;
    private Consumer<OptionalDouble> pointed = place -> {};
    private double mouseX = Double.NaN;
    private double mouseY = Double.NaN;

    ChartPane(CurvesChart chart, Words words) {
        this.chart = chart;
        this.crossHair = new CrossHair(words);
        getStyleClass().add("nw-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        setPrefSize(430, 170);
        getChildren().addAll(image, band.shape(), crossHair);
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        dragged.over(this, event -> point(event.getX(), event.getY()));
        setOnMouseExited(event -> point(Double.NaN, Double.NaN));
    }

    /// Shows another chart.
    void show(CurvesChart newChart) {
        chart = newChart;
        aside = Optional.empty();
        repaint();
    }

    /// The chart has changed: paints it now, or as soon as the last painting is long enough ago.
    void repaint() {
        stale = true;
        if (System.nanoTime() - painted >= PACE_NANOS) {
            paintIfStale();
        }
    }

    /// The chart has got one more point, one of many perhaps: paints it soon.
    void grow() {
        stale = true;
        showPainted();
        long since = System.nanoTime() - painted;
        if (since >= CALM_NANOS) {
            paintIfStale();
        } else if (since >= PACE_NANOS && aside.isEmpty() && seen()) {
            begin();
            aside = Optional.of(Aside.get(painter()));
        }
    }

    /// Paints what has changed while nobody saw it.
    void paintIfStale() {
        if (stale && seen()) {
            begin();
            aside = Optional.empty(); // this is newer
            show(painter().get());
        }
    }

    private Supplier<PaintedChart> painter() {
        return chart.painter(getWidth(), getHeight(), image.zoom());
    }

    private void begin() {
        stale = false;
        painted = System.nanoTime();
        latest.start(LATEST);
    }

    /// No point has come for a while.
    private void catchUp() {
        showPainted();
        if (aside.isPresent()) {
            latest.start(LATEST);
        } else {
            paintIfStale();
        }
    }

    /// Shows what was painted aside, if it is done.
    private void showPainted() {
        Optional<CompletableFuture<PaintedChart>> done = aside.filter(CompletableFuture::isDone);
        if (done.isPresent()) {
            aside = Optional.empty();
            show(done.get().join());
        }
    }

    private boolean seen() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return getScene() != null && getWidth() >= 1 && getHeight() >= 1;
    }

    private void show(PaintedChart now) {
        chart.shown(now);
        image.show(now.picture(), this);
        if (!Double.isNaN(mouseX)) {
            point(mouseX, mouseY);
        }
    }

    @Override
    protected void layoutChildren() {
        if (image.getFitWidth() != getWidth() || image.getFitHeight() != getHeight()) {
            repaint();
        }
    }

    /// Tells whenever the mouse rests over another place along the axis, or over none.
    void pointing(Consumer<OptionalDouble> listener) {
        pointed = listener;
    }

    /// Tells whenever the mouse was dragged over a part of the training, and when all of it is wanted again.
    void zooming(Consumer<Lens.Part> zoom, Runnable whole) {
        dragged.zooming(zoom, whole);
    }

    /// Marks what is read at a place along the axis, here or in a chart beside this.
    ///
    /// @param epoch nothing takes the mark away
    /// @param batches batches an epoch has; 0 if that is not known
    void mark(OptionalDouble epoch, int batches) {
        Optional<Reading> reading = epoch.isPresent() ? chart.reading(epoch.getAsDouble()) : Optional.empty();
        double[] ends = chart.plotHeight();
        crossHair.setVisible(false);
        reading.ifPresent(found -> crossHair.show(found, batches, ends[0], ends[1], getWidth()));
    }

    private void point(double x, double y) {
        mouseX = x;
        mouseY = y;
        pointed.accept(Double.isNaN(x) ? OptionalDouble.empty() : chart.epochAt(x, y));
    }

    /// The chart as it was painted last.
    private final class Painted implements Dragged.Plot {
        @Override
        public boolean inside(double x, double y) {
            return chart.epochAt(x, y).isPresent();
        }

        @Override
        public double[] ends() {
            return chart.plotHeight();
        }

        @Override
        public Optional<Lens.Part> part(double oneX, double otherX) {
            return chart.part(oneX, otherX);
        }
    }
}
