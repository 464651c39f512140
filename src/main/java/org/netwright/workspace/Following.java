package org.netwright.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.netwright.data.Samples;
import org.netwright.explanation.Journey;
import org.netwright.param.BadInput;
import org.netwright.project.runs.RunFolder;

/// One sample followed through a trained network and back: opens what is needed on the side, and keeps where one stands
/// and which numbers were chosen on the way. Of what is asked for only the newest counts.
public final class Following {
    private final RunOpener opener;
    private final Threads threads;
    private final MutableCell<FollowState> state = new MutableCell<>(new FollowState.None());
    /// Counts what was asked for; the side looks at it to see whether it still works for the newest.
    private volatile long request;

    private final Map<Stop, Integer> chosen = new HashMap<>();
    private Optional<Asked> asked = Optional.empty();
    private Optional<Stop> stop = Optional.empty();
    /// Of the side's thread.
    private @Nullable Begun begun;

    /// Whose sample is followed.
    private record Asked(RunFolder run, Optional<Samples> other, int sample) {}

    /// A sample that is on its way.
    private record Begun(LoadedRun run, int sample, Trip trip, Sights sights) {}

    /// Follows samples through runs.
    ///
    /// @param threads its side is a platform thread, since the engine keeps settings by thread
    public Following(RunOpener opener, Threads threads) {
        this.opener = opener;
        this.threads = threads;
    }

    /// What is known.
    public Cell<FollowState> state() {
        return state;
    }

    /// Follows a sample through a run, from where one stands if the network is the same.
    ///
    /// @param other the data it is of; empty for the run's own
    public void follow(RunFolder run, Optional<Samples> other, int sample) {
        var now = new Asked(run, other, sample);
        if (!asked.map(before -> before.run.equals(run)).orElse(false)) {
            stop = Optional.empty();
            chosen.clear();
            state.set(new FollowState.Opening());
        } else if (!asked.equals(Optional.of(now))) {
            chosen.clear();
        }
        asked = Optional.of(now);
        look();
    }

    /// Looks again where one stands, with the weights there are now.
    public void refresh() {
        look();
    }

    /// Goes to a stop.
    public void go(Stop to) {
        stop = Optional.of(to);
        look();
    }

    /// Goes so many stops on, or back.
    public void move(int many) {
        if (state.get() instanceof FollowState.Ready(Trip trip, var ignored)) {
            Route route = trip.route();
            go(route.from(stop.orElse(route.first()), many));
        }
    }

    /// Goes to where a part of the way begins.
    public void begin(Stop.Leg leg) {
        if (state.get() instanceof FollowState.Ready(Trip trip, var ignored)) {
            trip.route().first(leg).ifPresent(this::go);
        }
    }

    /// Chooses another number at the stop where one stands.
    ///
    /// @param index in row-major order
    public void choose(int index) {
        stop.ifPresent(at -> {
            chosen.put(at, index);
            look();
        });
    }

    /// Forgets the sample when its run is deleted.
    public Subscription follow(PastRuns past) {
        return past.deleted().listen(gone -> {
            if (asked.filter(what -> gone.contains(what.run)).isPresent()) {
                forget();
            }
        });
    }

    /// Forgets what was followed, and closes what was opened for it.
    public void forget() {
        next();
        asked = Optional.empty();
        stop = Optional.empty();
        chosen.clear();
        state.set(new FollowState.None());
        threads.side().execute(this::release);
    }

    private void release() {
        begun = null;
        opener.close();
    }

    private void look() {
        if (asked.isEmpty()) {
            return;
        }
        Asked what = asked.get();
        Optional<Stop> at = stop;
        Map<Stop, Integer> numbers = Map.copyOf(chosen);
        long mine = next();
        Executor home = threads.home();
        threads.side().execute(() -> {
            if (mine == request) {
                FollowState found = look(what, at, numbers, mine);
                home.execute(() -> take(found, mine));
            }
        });
    }

    private void take(FollowState found, long mine) {
        if (mine == request) {
            if (found instanceof FollowState.Ready(var ignored, Sight sight)) {
                stop = Optional.of(sight.stop());
            }
            state.set(found);
        }
    }

    /// On the side.
    private FollowState look(Asked what, Optional<Stop> at, Map<Stop, Integer> numbers, long mine) {
        try {
            Begun on = begin(what);
            Route route = on.trip.route();
            Stop to = at.filter(route.stops()::contains).orElse(route.first());
            Integer number = numbers.get(to);
            return new FollowState.Ready(
                    on.trip, on.sights.at(to, number == null ? OptionalInt.empty() : OptionalInt.of(number)));
        } catch (BadInput wrong) {
            begun = null;
            return new FollowState.Refused(wrong);
        } catch (RuntimeException | Error bug) {
            begun = null;
            threads.home().execute(() -> take(new FollowState.Broken(String.valueOf(bug)), mine));
            throw bug;
        }
    }

    private Begun begin(Asked what) throws BadInput {
        LoadedRun run = opener.open(what.run, what.other);
        Begun before = begun;
        if (before != null && before.run.equals(run) && before.sample == what.sample) {
            return before;
        }
        Journey journey = run.journey(what.sample);
        var now = new Begun(run, what.sample, run.trip(what.sample, journey), new Sights(run, journey));
        begun = now;
        return now;
    }

    private synchronized long next() {
        long mine = request + 1;
        request = mine;
        return mine;
    }
}
