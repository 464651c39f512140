package org.netwright.ui.chart;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.netwright.chart.LearningCurves;
import org.netwright.training.EpochRecord;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Curves;
import org.netwright.workspace.Points;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Subscription;

/// Brings what a run reports into a [CurvesView], only what is new each time.
public final class RunCurves implements Subscription {
    private final CurvesView view;
    private final Cell<Curves> curves;
    private final Cell<RunState> state;
    private final Supplier<String> metric;
    private final Subscriptions subscriptions = new Subscriptions();
    private Curves shown = Curves.NONE;
    private int epochs = 1;

    /// Follows a run.
    ///
    /// @param metric name of the main metric of the run that begins, such as `accuracy` or `mae`
    public RunCurves(CurvesView view, Cell<Curves> curves, Cell<RunState> state, Supplier<String> metric) {
        this.view = view;
        this.curves = curves;
        this.state = state;
        this.metric = metric;
        subscriptions.listen(state, this::show);
        subscriptions.listen(curves, this::show);
        show();
    }

    private void show() {
        Curves now = curves.get();
        int planned = planned(now);
        if (planned != epochs || !continues(now)) {
            epochs = planned;
            shown = Curves.NONE;
            view.start(epochs, now.epochs().stream().findFirst().flatMap(LearningCurves::metricOf).orElseGet(metric));
        }
        if (state.get() instanceof RunState.Running(var progress)) {
            view.batches(progress.stepsPerEpoch());
        }
        now.epochs().stream().skip(shown.epochs().size()).forEach(record -> addEpoch(record, now));
        add(now.loss(), shown.loss().size(), true);
        add(now.metric(), shown.metric().size(), false);
        if (!now.best().equals(shown.best())) {
            now.best().ifPresent(view::markBest);
        }
        shown = now;
    }

    /// How many epochs the axis has: what is planned, or what there is of a run that is over.
    private int planned(Curves now) {
        return switch (state.get()) {
            case RunState.Running(var progress) -> progress.epochs();
            case RunState.Paused(var progress) -> progress.epochs();
            case RunState.Stopping(var progress) -> Math.max(epochs, progress.epochs());
            case RunState.Idle ignored -> Math.max(1, now.epochs().size());
            case RunState.Preparing ignored -> epochs;
            case RunState.Over ignored -> epochs;
            case RunState.Refused ignored -> epochs;
            case RunState.Broken ignored -> epochs;
        };
    }

    /// Whether these are the curves that are shown, with more at their ends.
    private boolean continues(Curves now) {
        return now.loss().size() >= shown.loss().size()
                && now.metric().size() >= shown.metric().size()
                && now.epochs().size() >= shown.epochs().size()
                && now.epochs().subList(0, shown.epochs().size()).equals(shown.epochs());
    }

    /// The validation of an epoch; and the training's mean, where a continued run no longer has the points within it.
    private void addEpoch(EpochRecord record, Curves now) {
        if (!reported(record.epoch(), now.loss())) {
            view.addTrainingMean(record);
        }
        view.addEpoch(record);
    }

    /// Whether there are points within an epoch.
    private boolean reported(int epoch, Points points) {
        int known = shown.loss().size();
        return (known > 0 && points.x(known - 1) > epoch - 1)
                || IntStream.range(known, points.size()).anyMatch(i -> points.x(i) > epoch - 1 && points.x(i) <= epoch);
    }

    private void add(Points points, int from, boolean loss) {
        for (int i = from; i < points.size(); i++) {
            double y = points.y(i);
            view.addTraining(points.x(i), loss ? y : Double.NaN, loss ? Double.NaN : y);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
