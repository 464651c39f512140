package org.netwright.workspace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.Histogram;
import org.netwright.training.LayerView;

/// A look inside the selected layer: what it makes of the watched sample, after the newest epoch or an earlier one, with
/// all its channels or without some. Worked out on the side; only the newest request counts.
public final class Looking implements AutoCloseable {
    private final Looker looker;
    private final Threads threads;
    private final Cell<Optional<RunFolder>> run;
    private final Runs runs;
    private final MutableCell<LookState> state = new MutableCell<>(new LookState.None());
    private final MutableCell<Set<Integer>> off = new MutableCell<>(Set.of());
    private final MutableCell<Map<String, LayerView>> views = new MutableCell<>(Map.of());
    private final MutableCell<Optional<Integer>> back = new MutableCell<>(Optional.empty());
    private final MutableCell<SequencedMap<Integer, Histogram>> spreads = new MutableCell<>(new LinkedHashMap<>());
    private final Subscription listening;
    private Optional<String> node = Optional.empty();
    private OptionalInt epoch = OptionalInt.empty();
    /// Counts what was asked for; the side looks at it to see whether it still works for the newest.
    private volatile long request;

    /// Looks into a run, and follows its new epochs while it goes on.
    ///
    /// @param run which
    /// @param runs the one that trains, and the sample that is watched
    /// @param threads its side is a platform thread of its own, since the engine keeps settings by thread
    public Looking(Looker looker, Cell<Optional<RunFolder>> run, Runs runs, Threads threads) {
        this.looker = looker;
        this.run = run;
        this.runs = runs;
        this.threads = threads;
        listening = Subscription.all(List.of(
                runs.views().follow(ignored -> showViews()),
                state.listen(ignored -> showViews()),
                run.listen(ignored -> anotherRun()),
                runs.watched().listen(ignored -> another()),
                runs.own().listen(ignored -> another()),
                runs.curves().map(curves -> curves.epochs().size()).listen(ignored -> ask())));
    }

    /// What is known.
    public Cell<LookState> state() {
        return state;
    }

    /// What every layer makes of the watched sample, by node id: at the epoch that is looked at, if that is not the newest of
    /// a run that goes on, else as the run reports it.
    public Cell<Map<String, LayerView>> views() {
        return views;
    }

    /// After which epoch of those before the newest that was; empty for the newest.
    public Cell<Optional<Integer>> back() {
        return back;
    }

    /// The channels of the layer that are switched off.
    public Cell<Set<Integer>> off() {
        return off;
    }

    /// How what the layer makes of the sample is spread after each epoch; empty while that is not known.
    public Cell<SequencedMap<Integer, Histogram>> spreads() {
        return spreads;
    }

    /// Whether the run is not the one that goes on, or went on last, but one from before.
    public boolean looksBack() {
        return !run.get().equals(runs.kept().get());
    }

    /// Looks into a layer, with all its channels.
    ///
    /// @param id of the layer; empty when nobody looks any more
    public void into(Optional<String> id) {
        if (!id.equals(node)) {
            node = id;
            off.set(Set.of());
            if (id.isEmpty()) {
                next();
                state.set(new LookState.None());
            }
            another();
        }
    }

    /// Goes back to an epoch and stays there.
    public void epoch(int at) {
        epoch = OptionalInt.of(at);
        ask();
    }

    /// Goes to the newest epoch and follows those that come.
    public void newest() {
        epoch = OptionalInt.empty();
        ask();
    }

    /// Whether new epochs are followed.
    public boolean followsNewest() {
        return epoch.isEmpty();
    }

    /// Switches a channel off, or on again.
    public void toggle(int channel) {
        var channels = new HashSet<>(off.get());
        if (!channels.remove(channel)) {
            channels.add(channel);
        }
        off.set(Set.copyOf(channels));
        ask();
    }

    /// Switches all channels on again.
    public void allOn() {
        off.set(Set.of());
        ask();
    }

    /// Ends what is being worked out, from any thread: for when the program ends.
    public void abandon() {
        next();
        threads.side().execute(looker::close);
    }

    @Override
    public void close() {
        listening.close();
        next();
    }

    /// What was worked out over the epochs was of another sample or layer.
    private void another() {
        spreads.set(new LinkedHashMap<>());
        ask();
    }

    private void anotherRun() {
        epoch = OptionalInt.empty();
        off.set(Set.of());
        state.set(new LookState.None());
        another();
    }

    private void showViews() {
        boolean still = epoch.isPresent() || !runs.state().get().busy();
        if (still && state.get() instanceof LookState.Ready(Look look, var ignored)) {
            views.set(look.views());
            back.set(Optional.of(look.epochs()).filter(epochs -> !epochs.newest()).map(Look.Epochs::shown));
        } else {
            views.set(runs.views().get());
            back.set(Optional.empty());
        }
    }

    private void ask() {
        long mine = next();
        Optional<Samples> own = runs.own().get();
        int sample = own.isPresent() ? 0 : runs.watched().get();
        if (run.get().isEmpty() || sample < 0) {
            state.set(new LookState.None());
        } else if (node.isPresent()) {
            var asked = new LookRequest(run.get().get(), node.get(), new LookRequest.Of(own, sample), epoch, off.get());
            if (state.get() instanceof LookState.None) {
                state.set(new LookState.Opening());
            }
            threads.side().execute(() -> answer(asked, mine));
        }
    }

    private synchronized long next() {
        long mine = request + 1;
        request = mine;
        return mine;
    }

    /// On the side.
    private void answer(LookRequest asked, long mine) {
        if (mine != request) {
            return;
        }
        try {
            Look look = looker.look(asked);
            if (asked.off().isEmpty()) {
                tell(mine, new LookState.Ready(look, Optional.empty()));
            } else {
                silence(asked, look, mine);
            }
            looker.spreads(asked, () -> mine == request).ifPresent(found -> home(mine, () -> spreads.set(found)));
        } catch (BadInput wrong) {
            tell(mine, new LookState.Refused(wrong));
        } catch (RuntimeException | Error bug) {
            tell(mine, new LookState.Broken(String.valueOf(bug)));
            throw bug;
        }
    }

    private void silence(LookRequest asked, Look look, long mine) throws BadInput {
        Look.Answer after = looker.silenced(asked);
        tell(mine, new LookState.Ready(look, Optional.of(new SilenceEffect(after, Optional.empty()))));
        looker.test(asked, () -> mine == request)
                .ifPresent(test -> tell(
                        mine, new LookState.Ready(look, Optional.of(new SilenceEffect(after, Optional.of(test))))));
    }

    private void tell(long mine, LookState now) {
        home(mine, () -> state.set(now));
    }

    private void home(long mine, Runnable take) {
        threads.home().execute(() -> {
            if (mine == request) {
                take.run();
            }
        });
    }
}
