package org.netwright.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Samples;
import org.netwright.op.Step;
import org.netwright.training.LayerView;
import org.netwright.training.LayerViews;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;

/// Shows now and then what each layer makes of the sample that is watched.
final class Watcher {
    private final TrainingJob job;
    private final Answers answers;
    private final Gauge gauge;
    private final Consumer<TrainingEvent> events;
    private final BatchBuffers buffers = new BatchBuffers();
    private long last = Long.MIN_VALUE;
    private int epochSeen;
    private int stepSeen;

    Watcher(TrainingJob job, Learner learner, Consumer<TrainingEvent> events) {
        this.job = job;
        answers = learner.answers();
        gauge = learner.gauge(job.program());
        this.events = events;
    }

    /// A step is about to be taken after which there may be a look.
    void ready(RunControl.Watch watch) {
        if (watches(watch) && due(watch)) {
            gauge.before();
        }
    }

    /// Reports, if someone watches and it is time; no step twice.
    ///
    /// @param reported whether progress was: what is seen comes with it, so that one frame shows both, but for the first
    ///     look and where every step is watched
    void look(RunControl.Watch watch, int epoch, int step, boolean reported) {
        boolean now = reported || last == Long.MIN_VALUE || watch.everyMillis() == 0;
        boolean another = epoch != epochSeen || step != stepSeen;
        if (now && another && due(watch)) {
            lookNow(watch, epoch, step);
        }
    }

    private boolean due(RunControl.Watch watch) {
        return last == Long.MIN_VALUE || System.nanoTime() - last >= watch.everyMillis() * 1_000_000L;
    }

    private boolean watches(RunControl.Watch watch) {
        Samples samples = samples(watch);
        boolean suits = samples.schema().inputs().equals(job.samples().schema().inputs());
        return suits && watch.sample() >= 0 && watch.sample() < samples.size();
    }

    private Samples samples(RunControl.Watch watch) {
        return watch.given().orElse(job.samples());
    }

    /// Reports, if someone watches.
    void lookNow(RunControl.Watch watch, int epoch, int step) {
        if (!watches(watch)) {
            return;
        }
        last = System.nanoTime();
        epochSeen = epoch;
        stepSeen = step;
        Samples samples = samples(watch);
        var inputs = samples.fill(new int[] {watch.sample()}, 0, 1, buffers).inputs();
        List<Step> taps = job.program().taps();
        var values = answers.look(inputs);
        var views = new LinkedHashMap<String, LayerView>();
        for (int i = 0; i < taps.size(); i++) {
            Step tap = taps.get(i);
            LayerViews.of(tap, values.get(i)).ifPresent(view -> views.put(tap.node(), view));
        }
        int truth = samples.label(watch.sample()).orElse(-1);
        views.put(job.program().output().node(), new LayerView.Prediction(values.getLast().toFloats(), truth));
        events.accept(new TrainingEvent.Snapshot(epoch, step, views, gauge.read(values)));
    }
}
