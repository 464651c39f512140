package org.netwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.netwright.op.Step;
import org.netwright.tensor.Form;
import org.netwright.training.EpochRecord;
import org.netwright.training.LayerView;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.Trainer;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;

/// Reports what a trainer would, without learning anything: losses fall, pictures change, and every step takes a little.
public final class ScriptedTrainer implements Trainer {
    private final int steps;
    private final long nanosPerStep;

    /// A trainer of so many steps an epoch.
    public ScriptedTrainer(int steps, long nanosPerStep) {
        this.steps = steps;
        this.nanosPerStep = nanosPerStep;
    }

    @Override
    public RunResult train(TrainingJob job, Consumer<TrainingEvent> events, RunControl control) {
        int epochs = job.plan().get(PlanParams.EPOCHS);
        var history = new ArrayList<EpochRecord>();
        events.accept(new TrainingEvent.Started(1, epochs, steps, List.of()));
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int step = 1; step <= steps; step++) {
                pause(events, control, job.program().taps(), epoch, step - 1);
                LockSupport.parkNanos(nanosPerStep);
                if (control.stopping()) {
                    return finish(events, result(new RunResult.Outcome.Stopped(), history));
                }
                double at = epoch - 1 + (double) step / steps;
                double wave = 0.12 * Math.sin(step * 1.7) / Math.sqrt(at + 0.3);
                events.accept(new TrainingEvent.Progress(
                        epoch, step, loss(at) + wave, Math.clamp(accuracy(at) - wave / 3, 0, 1), 3640));
                if (control.watched().sample() >= 0 && step % 5 == 0) {
                    events.accept(new TrainingEvent.Snapshot(epoch, step, views(job.program().taps(), at)));
                }
            }
            EpochRecord record = record(epoch);
            history.add(record);
            control.epochEnded();
            events.accept(new TrainingEvent.EpochDone(record, true));
            if (control.endsAfterEpoch() && epoch < epochs) {
                return finish(events, result(new RunResult.Outcome.Stopped(), history));
            }
        }
        return finish(events, result(new RunResult.Outcome.Complete(false), history));
    }

    private static void pause(
            Consumer<TrainingEvent> events, RunControl control, List<Step> taps, int epoch, int done) {
        while (control.mustWait()) {
            RunControl.Watch watch = control.watched();
            if (watch.sample() >= 0) {
                events.accept(new TrainingEvent.Snapshot(epoch, done, views(taps, epoch + watch.sample())));
            }
            events.accept(new TrainingEvent.Paused(epoch, done));
            try {
                control.await(watch);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                control.stop();
            }
        }
    }

    private static RunResult finish(Consumer<TrainingEvent> events, RunResult result) {
        events.accept(new TrainingEvent.Finished(result));
        return result;
    }

    private static RunResult result(RunResult.Outcome outcome, List<EpochRecord> history) {
        var test = new LinkedHashMap<String, Double>();
        if (outcome instanceof RunResult.Outcome.Complete) {
            test.put("test_loss", 0.41);
            test.put("test_accuracy", 0.857);
        }
        return new RunResult(outcome, history, history.size(), test, "0".repeat(64));
    }

    private EpochRecord record(int epoch) {
        var metrics = new LinkedHashMap<String, Double>();
        metrics.put("train_loss", loss(epoch));
        metrics.put("train_accuracy", accuracy(epoch));
        metrics.put("validation_loss", loss(epoch) + 0.08);
        metrics.put("validation_accuracy", accuracy(epoch) - 0.03);
        return new EpochRecord(epoch, metrics, 0.001, steps * nanosPerStep / 1e9, 3640);
    }

    private static double loss(double at) {
        return 0.35 + 1.9 * Math.exp(-at / 1.6);
    }

    private static double accuracy(double at) {
        return 0.9 - 0.75 * Math.exp(-at / 1.6);
    }

    private static LinkedHashMap<String, LayerView> views(List<Step> taps, double at) {
        var views = new LinkedHashMap<String, LayerView>();
        for (Step tap : taps) {
            views.put(tap.node(), view(tap, at));
        }
        return views;
    }

    private static LayerView view(Step tap, double at) {
        Form form = tap.form();
        return switch (tap.op()) {
            case org.netwright.op.Output ignored -> prediction(form.size(0), at);
            case org.netwright.op.Input ignored when form.isImage() -> picture(form);
            default -> {
                if (form.isImage()) {
                    yield maps(form, at);
                }
                float[] bars = new float[(int) Math.min(200, form.elements(20))];
                for (int i = 0; i < bars.length; i++) {
                    bars[i] = (float) Math.max(0, Math.sin(i * 12.9898 + at) * Math.cos(i * 3.1 + at * 2));
                }
                yield new LayerView.Bars(bars, (int) form.elements(20));
            }
        };
    }

    private static LayerView prediction(int classes, double at) {
        float[] values = new float[classes];
        float sure = (float) accuracy(at);
        for (int i = 0; i < classes; i++) {
            values[i] = i == Math.min(5, classes - 1) ? sure : (1 - sure) / Math.max(1, classes - 1);
        }
        return new LayerView.Prediction(values, Math.min(5, classes - 1));
    }

    private static LayerView picture(Form form) {
        int height = form.size(1);
        int width = form.size(2);
        byte[] pixels = new byte[3 * height * width];
        for (int i = 0; i < pixels.length; i++) {
            int at = i % (height * width);
            double x = (at % width - width / 2.0) / width;
            double y = ((double) at / width - height / 2.0) / height;
            pixels[i] = (byte) (Math.hypot(x, y) < 0.3 ? 220 - 300 * y : 12);
        }
        return new LayerView.Picture(height, width, pixels);
    }

    private static LayerView maps(Form form, double at) {
        int shown = Math.min(12, form.size(0));
        int height = form.size(1);
        int width = form.size(2);
        byte[] pixels = new byte[shown * height * width];
        for (int c = 0; c < shown; c++) {
            for (int i = 0; i < height * width; i++) {
                double x = (i % width - width / 2.0) / width;
                double y = ((double) i / width - height / 2.0) / height;
                double turned = x * Math.cos(c + at / 3) + y * Math.sin(c + at / 3);
                double value = Math.exp(-12 * (x * x + y * y)) * (0.6 + 0.4 * Math.sin(turned * 18));
                pixels[c * height * width + i] = (byte) (255 * Math.clamp(value, 0, 1));
            }
        }
        return new LayerView.Maps(shown, form.size(0), height, width, pixels);
    }
}
