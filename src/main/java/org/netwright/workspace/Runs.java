package org.netwright.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.netwright.data.Samples;
import org.netwright.network.Network;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.Checkpoint;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.EpochRecord;
import org.netwright.training.LayerView;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// The run that trains the drawing: starts and stops it, and keeps what it reports as cells.
public final class Runs {
    private static final int WATCH_MILLIS = 40;
    private static final int LOG_LINES = 1_000;

    private final Runner runner;
    private final Executor home;
    private final Executor trainerThread;
    private final InstantSource clock;
    private final MutableCell<RunState> state = new MutableCell<>(new RunState.Idle());
    private final MutableCell<Curves> curves = new MutableCell<>(Curves.NONE);
    private final MutableCell<List<EpochRecord>> before = new MutableCell<>(List.of());
    private final MutableCell<Optional<Message>> notice = new MutableCell<>(Optional.empty());
    private final MutableCell<Map<String, LayerView>> views = new MutableCell<>(Map.of());
    private final Outlook outlook = new Outlook();
    private final Learning learning = new Learning();
    private final MutableCell<List<LogLine>> log = new MutableCell<>(List.of());
    private final MutableCell<Optional<RunFolder>> ended = new MutableCell<>(Optional.empty());
    private final MutableCell<Optional<RunFolder>> kept = new MutableCell<>(Optional.empty());
    private final MutableCell<Integer> watched = new MutableCell<>(-1);
    private final MutableCell<Optional<Samples>> own = new MutableCell<>(Optional.empty());
    private volatile RunControl control = new RunControl();
    private List<EpochRecord> earlier = List.of();
    private Map<String, String> idsByName = Map.of();
    private Pace pace = new Pace(Instant.EPOCH, 0);
    private Optional<Instant> pausedAt = Optional.empty();

    /// @param trainerThread runs one thing after the other, on one thread that is its own
    public Runs(Runner runner, Executor home, Executor trainerThread, InstantSource clock) {
        this.runner = runner;
        this.home = home;
        this.trainerThread = trainerThread;
        this.clock = clock;
    }

    /// What the run is doing.
    public Cell<RunState> state() {
        return state;
    }

    /// How it went so far.
    public Cell<Curves> curves() {
        return curves;
    }

    /// The epochs of the run before, or of the earlier one that was looked at when this began, to compare with; empty if
    /// there is none.
    public Cell<List<EpochRecord>> before() {
        return before;
    }

    /// Takes the epochs of an earlier run that a person looks at: the one that begins next is compared with it. With none,
    /// it is with the one before.
    public void compareWith(List<EpochRecord> epochs) {
        earlier = List.copyOf(epochs);
    }

    /// What the run last said that is worth knowing but does not end it.
    public Cell<Optional<Message>> notice() {
        return notice;
    }

    /// What each layer makes of the watched sample, by node id; empty until a run reports it.
    public Cell<Map<String, LayerView>> views() {
        return views;
    }

    /// How well each layer learns.
    public Learning learning() {
        return learning;
    }

    /// What it takes: foretold, and as it was.
    public Outlook outlook() {
        return outlook;
    }

    /// What happened, oldest first.
    public Cell<List<LogLine>> log() {
        return log;
    }

    /// Where the run that ended last is kept, if it has weights to show for it; empty while one is going on.
    public Cell<Optional<RunFolder>> ended() {
        return ended;
    }

    /// Where the run that goes on, or went on last, is kept, once its first step is about to be taken.
    public Cell<Optional<RunFolder>> kept() {
        return kept;
    }

    /// The sample whose way through the network is shown; -1 for none, or for one of a person's own.
    public Cell<Integer> watched() {
        return watched;
    }

    /// The sample of a person's own whose way is shown instead, alone; empty for one of the data.
    public Cell<Optional<Samples>> own() {
        return own;
    }

    /// Shows another sample's way through the network.
    public void watch(int sample) {
        own.set(Optional.empty());
        watched.set(sample);
        control.watch(watch());
    }

    /// Shows the way of a sample of a person's own through the network.
    ///
    /// @param given it alone, prepared as the data is
    public void watch(Samples given) {
        own.set(Optional.of(given));
        watched.set(-1);
        control.watch(watch());
    }

    private RunControl.Watch watch() {
        return new RunControl.Watch(own.get().isPresent() ? 0 : watched.get(), WATCH_MILLIS, own.get());
    }

    /// Shows what the layers of a run that is over make of the watched sample; nothing is shown while one goes on.
    ///
    /// @param byId what each layer makes of it
    public void showStill(Map<String, LayerView> byId) {
        if (!state.get().busy()) {
            views.set(Map.copyOf(byId));
        }
    }

    /// Trains a document that compiles. Does nothing while a run is going on.
    ///
    /// @param folder where the document is kept, if anywhere
    public void start(Document document, Optional<ProjectFolder> folder) {
        begin(document.network(), document.chosen(), (events, mine) -> runner.run(document, folder, events, mine));
    }

    /// Trains a document as [#start] does, beginning with weights that another run left.
    public void branch(Checkpoint from, Document document, Optional<ProjectFolder> folder) {
        var job = new Runner.Drawn(document, folder);
        begin(document.network(), document.chosen(), (events, mine) -> runner.branch(from, job, events, mine));
    }

    /// Goes on with a run that did not come to its end, in its own folder. Does nothing while a run is going on.
    ///
    /// @param drawn its network, as the canvas shows it
    public void resume(RunFolder run, Network drawn) {
        earlier = List.of(); // it may be this very run
        begin(drawn, run.name(), (events, mine) -> runner.resume(run, events, mine));
    }

    private void begin(Network drawn, String named, Work work) {
        if (state.get().busy()) {
            return;
        }
        var ids = new HashMap<String, String>();
        drawn.nodes().values().forEach(node -> ids.put(node.name(), node.id()));
        idsByName = Map.copyOf(ids);
        List<EpochRecord> seen = earlier.isEmpty() ? curves.get().epochs() : earlier;
        if (!seen.isEmpty()) {
            before.set(seen);
        }
        earlier = List.of();
        notice.set(Optional.empty());
        log.set(List.of());
        leave();
        say(Message.of("workspace.log.preparing", named));
        begin(work);
    }

    /// Goes on with a run that was stopped. Does nothing for any other.
    public void resume() {
        if (resumable(state.get())) {
            say(Message.of("workspace.log.resuming"));
            begin(runner::resume);
        }
    }

    /// Asks whatever is running to end after its current step, from any thread: for when the program ends. It can be gone
    /// on with another time.
    public void abandon() {
        control.leave();
    }

    /// Asks whatever is running to end once the epoch it is in is saved, since the program is to end then.
    public void abandonAfterEpoch() {
        control.leaveAfterEpoch();
    }

    /// Whether a run that is in this state can go on.
    public static boolean resumable(RunState state) {
        return state instanceof RunState.Over(var result) && result.outcome() instanceof RunResult.Outcome.Stopped;
    }

    private void begin(Work work) {
        var mine = new RunControl();
        control = mine;
        mine.watch(watch());
        state.set(new RunState.Preparing());
        ended.set(Optional.empty());
        trainerThread.execute(() -> train(work, mine));
    }

    /// Asks the run to end after the step it is in.
    public void stop() {
        control.stop();
        if (state.get().busy()) {
            state.set(new RunState.Stopping(state.get().underWay().orElse(RunState.Progress.NONE)));
        }
    }

    /// Asks the run to wait after the step it is in; it can be stopped, stepped or let go on then.
    public void pause() {
        control.pause();
    }

    /// Lets a paused run go on.
    public void goOn() {
        control.goOn();
    }

    /// Lets the run that is going on do so much and then wait.
    public void step(RunControl.Stride stride) {
        control.step(stride);
    }

    /// Forgets the last run's curves and pictures, as when another project is opened. A run that is going on is stopped and
    /// ends unseen.
    public void forget() {
        control.stop();
        control = new RunControl();
        idsByName = Map.of();
        state.set(new RunState.Idle());
        before.set(List.of());
        earlier = List.of();
        log.set(List.of());
        leave();
        own.set(Optional.empty());
        watched.set(-1);
    }

    /// Forgets what the last run left if it is one of those that are gone.
    public void forget(Collection<RunFolder> gone) {
        if (!state.get().busy() && kept.get().filter(gone::contains).isPresent()) {
            state.set(new RunState.Idle());
            leave();
        }
    }

    /// Shows nothing of the last run any more.
    private void leave() {
        curves.set(Curves.NONE);
        views.set(Map.of());
        learning.clear();
        ended.set(Optional.empty());
        kept.set(Optional.empty());
    }

    private void train(Work work, RunControl mine) {
        var inbox = new Inbox(home, events -> ifCurrent(mine, () -> take(events)));
        try {
            RunResult result = work.run(inbox, mine);
            if (result.bestEpoch() > 0) {
                Optional<RunFolder> folder = runner.folder();
                home.execute(() -> ifCurrent(mine, () -> ended.set(folder)));
            }
        } catch (BadInput wrong) {
            home.execute(() -> ifCurrent(mine, () -> state.set(new RunState.Refused(wrong))));
        } catch (RuntimeException | Error bug) {
            home.execute(() -> ifCurrent(mine, () -> state.set(new RunState.Broken(String.valueOf(bug)))));
            throw bug;
        }
    }

    private void ifCurrent(RunControl mine, Runnable action) {
        if (mine == control) {
            action.run();
        }
    }

    private void take(List<TrainingEvent> events) {
        Curves grown = curves.get();
        for (TrainingEvent event : events) {
            switch (event) {
                case TrainingEvent.Started started -> {
                    outlook.begins();
                    pausedAt = Optional.empty();
                    pace = new Pace(clock.instant(), (started.firstEpoch() - 1) * started.stepsPerEpoch());
                    grown = grown.continuing(started.history());
                    run(new RunState.Progress(
                            started.firstEpoch(), started.epochs(), 0, started.stepsPerEpoch(), 0, Optional.empty()));
                    kept.set(runner.folder());
                    say(Message.of("workspace.log.started", started.epochs(), started.stepsPerEpoch()));
                }
                case TrainingEvent.Progress step -> {
                    RunState.Progress now = progress(step);
                    grown = grown.plus(now.fraction() * now.epochs(), step.loss(), step.metric());
                    run(now);
                }
                case TrainingEvent.Paused ignored -> {
                    pausedAt = Optional.of(clock.instant());
                    state.get().underWay().ifPresent(now -> state.set(
                            state.get() instanceof RunState.Stopping ? state.get() : new RunState.Paused(now)));
                }
                case TrainingEvent.EpochDone(var record, boolean best) -> {
                    grown = grown.plus(record, best);
                    say(Outcomes.epoch(record, best));
                    learning.epochOver().forEach(this::say);
                    outlook.epochOver(record).ifPresent(this::say);
                }
                case TrainingEvent.Snapshot snapshot -> {
                    show(snapshot.views());
                    learning.take(snapshot.vitals(), idsByName);
                }
                case TrainingEvent.Layers ignored -> {}
                case TrainingEvent.Warning(var message) -> {
                    say(message);
                    notice.set(Optional.of(message));
                }
                case TrainingEvent.Finished(var result) -> {
                    say(Outcomes.whole(result));
                    outlook.over(result).ifPresent(this::say);
                    state.set(new RunState.Over(result));
                }
            }
        }
        curves.set(grown);
    }

    /// A stop that was asked for stays asked for.
    private void run(RunState.Progress progress) {
        state.set(
                state.get() instanceof RunState.Stopping
                        ? new RunState.Stopping(progress)
                        : new RunState.Running(progress));
    }

    private RunState.Progress progress(TrainingEvent.Progress event) {
        RunState.Progress before = state.get().underWay().orElse(RunState.Progress.NONE);
        pausedAt.ifPresent(since -> pace = pace.without(Duration.between(since, clock.instant())));
        pausedAt = Optional.empty();
        int done = (event.epoch() - 1) * before.stepsPerEpoch() + event.step();
        int all = before.epochs() * before.stepsPerEpoch();
        return new RunState.Progress(
                event.epoch(),
                before.epochs(),
                event.step(),
                before.stepsPerEpoch(),
                event.samplesPerSecond(),
                pace.left(clock.instant(), done, all));
    }

    private void show(Map<String, LayerView> byName) {
        var byId = new HashMap<String, LayerView>();
        byName.forEach((name, view) -> {
            String id = idsByName.get(name);
            if (id != null) {
                byId.put(id, view);
            }
        });
        views.set(Map.copyOf(byId));
    }

    private void say(Message message) {
        var lines = new ArrayList<>(log.get());
        lines.add(new LogLine(clock.instant(), message));
        log.set(List.copyOf(lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size())));
    }

    @FunctionalInterface
    private interface Work {
        RunResult run(Consumer<TrainingEvent> events, RunControl control) throws BadInput;
    }
}
