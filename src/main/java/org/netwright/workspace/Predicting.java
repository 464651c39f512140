package org.netwright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.netwright.data.Given;
import org.netwright.param.BadInput;
import org.netwright.project.runs.Prediction;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.RunFolder;

/// Predictions of whatever a person gives, with the best weights of the newest run or of one that is chosen. Worked out on
/// the side, where the network stays loaded; only the newest request counts.
public final class Predicting {
    private final Predictor predictor;
    private final Threads threads;
    private final Stills stills;
    private final MutableCell<List<Choice>> choices = new MutableCell<>(List.of());
    private final MutableCell<Optional<RunFolder>> chosen = new MutableCell<>(Optional.empty());
    private final MutableCell<PredictState> state = new MutableCell<>(new PredictState.None());
    private final MutableCell<PredictAnswer> answer = new MutableCell<>(new PredictAnswer.Nothing());
    private final MutableCell<Boolean> busy = new MutableCell<>(false);
    private final MutableCell<Optional<Path>> saved = new MutableCell<>(Optional.empty());
    private final MutableCell<Optional<BadInput>> failure = new MutableCell<>(Optional.empty());
    private boolean looked;
    /// Counts what was asked for; the side looks at it to see whether it still works for the newest.
    private volatile long request;
    private volatile boolean ended;

    /// A run that can predict.
    ///
    /// @param folder where it is
    /// @param entry what the list of runs says of it
    public record Choice(RunFolder folder, RunEntry entry) {}

    /// Predictions of runs.
    ///
    /// @param threads its side is a platform thread of its own, since the engine keeps settings by thread
    public Predicting(Predictor predictor, Threads threads) {
        this.predictor = predictor;
        this.threads = threads;
        stills = new Stills(predictor, threads);
    }

    /// What runs make of samples of the data, by the same networks.
    public Stills stills() {
        return stills;
    }

    /// The runs that can predict, the newest first.
    public Cell<List<Choice>> choices() {
        return choices;
    }

    /// Which of them does.
    public Cell<Optional<RunFolder>> chosen() {
        return chosen;
    }

    /// Whether it is ready.
    public Cell<PredictState> state() {
        return state;
    }

    /// What came out of what was given last.
    public Cell<PredictAnswer> answer() {
        return answer;
    }

    /// Whether something is being worked out.
    public Cell<Boolean> busy() {
        return busy;
    }

    /// Where a table was saved last.
    public Cell<Optional<Path>> saved() {
        return saved;
    }

    /// Why a table could not be saved last; empty if it could.
    public Cell<Optional<BadInput>> failure() {
        return failure;
    }

    /// Offers the runs of the project that have weights; a run that is newer than all before is taken.
    public Subscription follow(PastRuns past) {
        return past.all().follow(all -> offer(all.stream()
                .filter(entry -> entry.bestEpoch() > 0)
                .map(entry -> new Choice(past.folder(entry.folder()), entry))
                .toList()));
    }

    private void offer(List<Choice> now) {
        Optional<RunFolder> before = choices.get().stream().map(Choice::folder).findFirst();
        Optional<RunFolder> newest = now.stream().map(Choice::folder).findFirst();
        choices.set(now);
        boolean gone = chosen.get().isPresent() && now.stream().noneMatch(each -> chosen.get().equals(Optional.of(each.folder)));
        if (!newest.equals(before) || gone) {
            take(newest);
        }
    }

    /// Predicts with another run.
    public void choose(RunFolder run) {
        if (!chosen.get().equals(Optional.of(run))) {
            take(Optional.of(run));
        }
    }

    private void take(Optional<RunFolder> run) {
        chosen.set(run);
        next();
        busy.set(false);
        answer.set(new PredictAnswer.Nothing());
        state.set(new PredictState.None());
        if (looked) {
            look();
        }
    }

    /// Loads the run, if it is not there yet: no memory is taken before somebody looks.
    public void look() {
        looked = true;
        if (chosen.get().isPresent() && !(state.get() instanceof PredictState.Ready)) {
            RunFolder run = chosen.get().get();
            state.set(new PredictState.Opening());
            onSide(() -> {
                Question question = predictor.open(run);
                return () -> state.set(new PredictState.Ready(question));
            }, reason -> state.set(new PredictState.Refused(reason)));
        }
    }

    /// Predicts samples. Given none, it forgets what came out last.
    public void predict(List<Given> given) {
        if (given.isEmpty()) {
            clear();
            return;
        }
        chosen.get().ifPresent(run -> onSide(
                () -> {
                    List<PredictAnswer.One> all = answers(run, given);
                    return () -> answer.set(new PredictAnswer.Samples(all));
                },
                reason -> answer.set(new PredictAnswer.Unreadable(reason))));
    }

    private List<PredictAnswer.One> answers(RunFolder run, List<Given> given) {
        var all = new ArrayList<PredictAnswer.One>();
        for (Given each : given) {
            try {
                for (Prediction prediction : predictor.predict(run, each)) {
                    all.add(new PredictAnswer.Told(prediction));
                }
            } catch (BadInput wrong) {
                all.add(new PredictAnswer.Wrong(each, wrong));
            }
        }
        return all;
    }

    /// Predicts every row of a CSV file.
    public void score(Path file) {
        chosen.get().ifPresent(run -> onSide(
                () -> {
                    var table = new PredictAnswer.Table(predictor.score(run, file));
                    return () -> answer.set(table);
                },
                reason -> answer.set(new PredictAnswer.Unreadable(reason))));
    }

    /// Forgets what came out last.
    public void clear() {
        next();
        busy.set(false);
        answer.set(new PredictAnswer.Nothing());
    }

    /// Writes the rows of the file with what was predicted as another CSV file.
    ///
    /// @param sentence what a complaint is in words
    public void save(Path file, Function<BadInput, String> sentence) {
        if (answer.get() instanceof PredictAnswer.Table(var table)) {
            saved.set(Optional.empty()); // so that it is told again
            threads.side().execute(() -> {
                try {
                    table.write(file, sentence);
                    threads.home().execute(() -> {
                        failure.set(Optional.empty());
                        saved.set(Optional.of(file));
                    });
                } catch (BadInput wrong) {
                    threads.home().execute(() -> failure.set(Optional.of(wrong)));
                }
            });
        }
    }

    /// Ends what is being worked out, from any thread: for when the program ends. Nothing is worked out from then on.
    public void abandon() {
        next();
        if (!ended) {
            ended = true;
            threads.side().execute(predictor::close);
        }
    }

    private void onSide(Work work, Consumer<BadInput> refused) {
        long mine = next();
        if (ended) {
            return;
        }
        busy.set(true);
        threads.side().execute(() -> {
            if (mine != request) {
                return;
            }
            try {
                Runnable done = work.run();
                home(mine, done);
            } catch (BadInput wrong) {
                home(mine, () -> refused.accept(wrong));
            } catch (RuntimeException | Error bug) {
                home(mine, () -> state.set(new PredictState.Broken(String.valueOf(bug))));
                throw bug;
            }
        });
    }

    private void home(long mine, Runnable done) {
        threads.home().execute(() -> {
            if (mine == request) {
                busy.set(false);
                done.run();
            }
        });
    }

    private synchronized long next() {
        long mine = request + 1;
        request = mine;
        return mine;
    }

    /// Something worked out on the side.
    @FunctionalInterface
    private interface Work {
        /// @return what is done with it at home
        Runnable run() throws BadInput;
    }
}
