package org.netwright.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.evaluation.Answer;
import org.netwright.param.BadInput;
import org.netwright.project.runs.Examination;
import org.netwright.project.runs.RunFolder;

/// How good a run is: tests its best weights on the side, and keeps what came out, which samples are looked at, and which
/// of them is chosen.
public final class Results {
    /// How many of the worst answers are shown at first.
    public static final int FIRST = 20;

    private static final int TOLD = 100;

    private final Examiner examiner;
    private final Threads threads;
    private final MutableCell<ResultsState> state = new MutableCell<>(new ResultsState.None());
    private final MutableCell<ResultsFilter> filter = new MutableCell<>(new ResultsFilter.Worst(FIRST));
    private final MutableCell<List<Row>> listed = new MutableCell<>(List.of());
    private final MutableCell<Optional<Row>> chosen = new MutableCell<>(Optional.empty());
    private Optional<Path> other = Optional.empty();
    /// Counts what was asked for; the side looks at it to see whether it still works for the newest.
    private volatile long request;

    /// One sample that is looked at.
    ///
    /// @param answer what the network says of it
    /// @param description what tells a person which it is
    public record Row(Answer answer, String description) {}

    /// Results of runs.
    ///
    /// @param threads its side is busy for long, so nothing else should wait for it, and is a platform thread, since the
    ///     engine keeps settings by thread
    public Results(Examiner examiner, Threads threads) {
        this.examiner = examiner;
        this.threads = threads;
    }

    /// What is known.
    public Cell<ResultsState> state() {
        return state;
    }

    /// The data that was tested on last, where it is not the run's own.
    public Optional<Path> other() {
        return other;
    }

    /// Which samples are looked at.
    public Cell<ResultsFilter> filter() {
        return filter;
    }

    /// Those samples; empty while nothing is known.
    public Cell<List<Row>> listed() {
        return listed;
    }

    /// Which of them is chosen.
    public Cell<Optional<Row>> chosen() {
        return chosen;
    }

    /// Tests a run, and forgets what was known before.
    ///
    /// @param other data of the same kind to test on; empty for the run's own test samples
    public void test(RunFolder run, Optional<Path> other) {
        long mine = next();
        this.other = other;
        state.set(new ResultsState.Computing(run, 0, 0));
        look(new ResultsFilter.Worst(FIRST));
        Executor home = threads.home();
        threads.side().execute(() -> {
            if (mine == request) {
                Optional<ResultsState> found = examine(run, other, mine);
                home.execute(() -> found.filter(ignored -> mine == request).ifPresent(this::take));
            }
        });
    }

    /// Tests every run as it ends. A run that begins ends the test of the one before; what is known of that stays.
    public Subscription follow(Runs runs) {
        return runs.ended().listen(ended -> ended.ifPresentOrElse(run -> test(run, Optional.empty()), this::makeRoom));
    }

    private void makeRoom() {
        if (state.get() instanceof ResultsState.Computing) {
            forget();
        }
    }

    /// Asks the test that is going on to end, from any thread: for when the program ends.
    public void abandon() {
        next();
    }

    /// Ends the test that is going on, if any, and forgets what was known.
    public void forget() {
        next();
        take(new ResultsState.None());
    }

    /// Forgets what was known of runs that are gone.
    public void forget(Collection<RunFolder> gone) {
        if (state.get().about().filter(gone::contains).isPresent()) {
            forget();
        }
    }

    /// Looks at other samples.
    public void look(ResultsFilter at) {
        filter.set(at);
        chosen.set(Optional.empty());
        listed.set(switch (state.get()) {
            case ResultsState.Ready(Examination found) -> rows(found, at);
            case ResultsState.None ignored -> List.of();
            case ResultsState.Computing ignored -> List.of();
            case ResultsState.Refused ignored -> List.of();
            case ResultsState.Broken ignored -> List.of();
        });
    }

    /// Chooses one of the samples that are looked at.
    public void choose(Row row) {
        chosen.set(Optional.of(row));
    }

    /// A test sample as the files hold it; empty while nothing is known.
    ///
    /// @param sample its number in the data set
    public Optional<SampleView> view(int sample) {
        return switch (state.get()) {
            case ResultsState.Ready(Examination found) -> Optional.of(found.samples().view(sample));
            case ResultsState.None ignored -> Optional.empty();
            case ResultsState.Computing ignored -> Optional.empty();
            case ResultsState.Refused ignored -> Optional.empty();
            case ResultsState.Broken ignored -> Optional.empty();
        };
    }

    private static List<Row> rows(Examination found, ResultsFilter filter) {
        Samples samples = found.samples();
        return filter.of(found.evaluation()).stream()
                .map(answer -> new Row(answer, samples.describe(answer.sample())))
                .toList();
    }

    private void take(ResultsState now) {
        state.set(now);
        look(filter.get());
    }

    private synchronized long next() {
        long mine = request + 1;
        request = mine;
        return mine;
    }

    /// On the side.
    private Optional<ResultsState> examine(RunFolder run, Optional<Path> other, long mine) {
        try {
            return examiner.examine(run, other, (done, of) -> goOn(run, done, of, mine)).map(ResultsState.Ready::new);
        } catch (BadInput wrong) {
            return Optional.of(new ResultsState.Refused(run, wrong));
        } catch (RuntimeException | Error bug) {
            threads.home().execute(() -> {
                if (mine == request) {
                    take(new ResultsState.Broken(run, String.valueOf(bug)));
                }
            });
            throw bug;
        }
    }

    /// Told at home whenever another hundredth is done.
    private boolean goOn(RunFolder run, int done, int of, long mine) {
        var now = new ResultsState.Computing(run, done, of);
        threads.home().execute(() -> {
            if (mine == request && state.get() instanceof ResultsState.Computing before && further(before, now)) {
                state.set(now);
            }
        });
        return mine == request;
    }

    private static boolean further(ResultsState.Computing before, ResultsState.Computing now) {
        return (int) (before.fraction() * TOLD) < (int) (now.fraction() * TOLD) || before.of() == 0;
    }
}
