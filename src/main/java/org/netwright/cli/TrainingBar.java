package org.netwright.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;
import org.netwright.training.TrainingEvent;

/// Shows a run in the terminal: a bar that fills with its steps, and the figures of the newest epoch beside it. Where the
/// output is no terminal, a line now and then instead.
final class TrainingBar implements Consumer<TrainingEvent>, AutoCloseable {
    private static final int LIVE_MILLIS = 200;
    private static final int FILE_MILLIS = 2_000;
    private static final int WIDTH = 100;

    private final PrintWriter err;
    private final Words words;
    private final boolean live;
    private @Nullable ProgressBar bar;
    private int stepsPerEpoch;

    /// @param live whether the output is a terminal, where a line can be written over
    TrainingBar(PrintWriter err, Words words, boolean live) {
        this.err = err;
        this.words = words;
        this.live = live;
    }

    @Override
    public void accept(TrainingEvent event) {
        switch (event) {
            case TrainingEvent.Started started -> start(started);
            case TrainingEvent.Progress progress -> step(progress.epoch(), progress.step());
            case TrainingEvent.EpochDone(var record, boolean best) -> done(record);
            case TrainingEvent.Warning(var message) -> {
                err.println(words.of(message));
                err.flush();
            }
            case TrainingEvent.Snapshot ignored -> {}
            case TrainingEvent.Layers ignored -> {}
            case TrainingEvent.Paused ignored -> {}
            case TrainingEvent.Finished ignored -> close();
        }
    }

    private void start(TrainingEvent.Started started) {
        stepsPerEpoch = started.stepsPerEpoch();
        var builder = new ProgressBarBuilder()
                .setTaskName(words.of("cli.train.bar"))
                .setInitialMax((long) started.epochs() * stepsPerEpoch)
                .startsFrom((long) (started.firstEpoch() - 1) * stepsPerEpoch, Duration.ZERO)
                .setUpdateIntervalMillis(live ? LIVE_MILLIS : FILE_MILLIS)
                .hideEta();
        if (!live) {
            builder.setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new DelegatingProgressBarConsumer(this::line, WIDTH));
        }
        bar = builder.build();
    }

    private void line(String text) {
        err.println(text);
        err.flush();
    }

    private void step(int epoch, int step) {
        if (bar != null) {
            bar.stepTo((long) (epoch - 1) * stepsPerEpoch + step);
        }
    }

    private void done(EpochRecord record) {
        step(record.epoch(), stepsPerEpoch);
        if (bar != null) {
            bar.setExtraMessage(figures(record));
        }
    }

    private static String figures(EpochRecord record) {
        var text = new StringBuilder(" epoch ").append(record.epoch());
        record.metrics().forEach((name, value) -> {
            if (name.startsWith("validation_")) {
                text.append(String.format(Locale.ROOT, ", %s %.3f", name.substring("validation_".length()), value));
            }
        });
        return text.toString();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
