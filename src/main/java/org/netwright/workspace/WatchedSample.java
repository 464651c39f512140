package org.netwright.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.netwright.data.Given;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.LayerView;

/// The sample whose way through the network the cards show: one of those that training does not learn from, or one of a
/// person's own.
public final class WatchedSample implements AutoCloseable {
    private final DataPreview data;
    private final Runs runs;
    private final Cell<Optional<RunFolder>> run;
    private final Stills stills;
    private final RandomGenerator random = new SplittableRandom();
    private final MutableCell<Optional<Shown>> shown = new MutableCell<>(Optional.empty());
    private final MutableCell<Optional<BadInput>> refusal = new MutableCell<>(Optional.empty());
    private final Subscription listening;

    /// A sample that is shown.
    ///
    /// @param index its number in the data set; -1 for one of a person's own
    /// @param number its number among the validation samples, from 1; 0 for one of a person's own
    /// @param of how many validation samples there are
    /// @param description what tells a person which it is
    public record Shown(int index, int number, int of, String description) {
        /// Whether it is one of a person's own.
        public boolean own() {
            return index < 0;
        }
    }

    /// Shows the first validation sample of whatever data is ready.
    ///
    /// @param run whose network the cards show when none trains
    /// @param stills what they show then
    public WatchedSample(DataPreview data, Runs runs, Cell<Optional<RunFolder>> run, Stills stills) {
        this.data = data;
        this.runs = runs;
        this.run = run;
        this.stills = stills;
        listening = Subscription.all(List.of(
                data.state().follow(state -> show(0)), run.listen(ignored -> still())));
    }

    /// The sample that is shown; empty while there is no data.
    public Cell<Optional<Shown>> shown() {
        return shown;
    }

    /// Why what was asked for last cannot be shown; empty if it can.
    public Cell<Optional<BadInput>> refusal() {
        return refusal;
    }

    /// How many samples can be chosen.
    public int size() {
        return validation().length;
    }

    /// One that can be chosen, as a person looks at it.
    ///
    /// @param position its place among the validation samples, from 0
    public Optional<SampleView> view(int position) {
        return samples().map(samples -> samples.view(validation()[position]));
    }

    /// Shows the next one, after the last the first.
    public void next() {
        show(shown.get().map(Shown::number).orElse(0));
    }

    /// Shows the one before, before the first the last.
    public void previous() {
        show(shown.get().map(now -> Math.max(1, now.number()) - 2 + now.of()).orElse(0));
    }

    /// Shows one.
    ///
    /// @param position its place among the validation samples, from 0
    public void choose(int position) {
        show(position);
    }

    /// Shows any other.
    public void random() {
        int size = size();
        if (size > 1) {
            int now = shown.get().map(Shown::number).orElse(1) - 1;
            show(Math.max(0, now) + 1 + random.nextInt(size - 1));
        }
    }

    /// Shows the one that the best weights so far are most wrong about.
    public void worst() {
        if (run.get().isEmpty()) {
            refusal.set(Optional.of(none()));
        } else if (size() > 0) {
            int[] among = validation();
            samples().ifPresent(samples -> stills.worst(
                    run.get().get(),
                    samples,
                    among,
                    index -> show(IntStream.range(0, among.length).filter(i -> among[i] == index).findFirst().orElse(0)),
                    ignored -> refusal.set(Optional.of(none()))));
        }
    }

    /// Each is a complaint of its own, so that whoever asks twice is told twice.
    private static BadInput none() {
        return new BadInput("", "", Message.of("workspace.watched.no-worst"));
    }

    /// Shows one of a person's own.
    public void give(Given given) {
        data.prepare(given, this::show, wrong -> refusal.set(Optional.of(wrong)));
    }

    @Override
    public void close() {
        listening.close();
    }

    private void show(Samples own) {
        shown.set(Optional.of(new Shown(-1, 0, size(), own.describe(0))));
        refusal.set(Optional.empty());
        runs.watch(own);
        still();
    }

    private void show(int position) {
        int[] validation = validation();
        int at = validation.length == 0 ? 0 : position % validation.length;
        shown.set(samples()
                .filter(ignored -> validation.length > 0)
                .map(samples ->
                        new Shown(validation[at], at + 1, validation.length, samples.describe(validation[at]))));
        refusal.set(Optional.empty());
        runs.watch(shown.get().map(Shown::index).orElse(-1));
        still();
    }

    /// A run that is over reports nothing any more.
    private void still() {
        Optional<RunFolder> now = run.get();
        Optional<Samples> samples = runs.own().get().or(this::samples);
        int sample = runs.own().get().isPresent() ? 0 : runs.watched().get();
        if (now.isEmpty()) {
            runs.showStill(Map.of());
        } else if (!runs.state().get().busy() && samples.isPresent() && sample >= 0) {
            stills.views(now.get(), samples.get(), sample, views -> show(now.get(), views));
        }
    }

    private void show(RunFolder of, Map<String, LayerView> views) {
        if (run.get().equals(Optional.of(of))) {
            runs.showStill(views);
        }
    }

    private Optional<Samples> samples() {
        return data.state().get() instanceof DataState.Ready(var ignored, var samples)
                ? Optional.of(samples)
                : Optional.empty();
    }

    private int[] validation() {
        return data.state().get() instanceof DataState.Ready(var prepared, var ignored)
                ? prepared.split().validation()
                : new int[0];
    }
}
