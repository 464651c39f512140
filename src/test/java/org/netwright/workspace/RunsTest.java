package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.EpochRecord;
import org.netwright.training.LayerView;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// A run seen from the workspace: here the test is the trainer, and lets time and threads pass as it likes.
class RunsTest {
    private static final RunFolder KEPT = new RunFolder(Path.of("some-run"));

    private final Deque<Runnable> home = new ArrayDeque<>();
    private final Deque<Runnable> trainer = new ArrayDeque<>();
    private final List<RunControl> controls = new ArrayList<>();
    private int bestEpoch;
    private Instant now = Instant.EPOCH;
    private Script script = events -> {};
    private Consumer<TrainingEvent> sink = event -> {};
    private final Runs runs = new Runs(new Scripted(), home::add, trainer::add, () -> now);

    private final class Scripted implements AlikeRunner {
        @Override
        public RunResult resume(Consumer<TrainingEvent> events, RunControl control) throws BadInput {
            controls.add(control);
            sink = events;
            script.play(events);
            return new RunResult(
                    new RunResult.Outcome.Stopped(), List.of(), bestEpoch, new LinkedHashMap<>(), "");
        }

        @Override
        public Optional<RunFolder> folder() {
            return Optional.of(KEPT);
        }
    }

    @FunctionalInterface
    private interface Script {
        void play(Consumer<TrainingEvent> events) throws BadInput;
    }

    @Test
    void aRunGoesFromPreparingOverRunningToItsEnd() {
        script = events -> {
            events.accept(started());
            events.accept(step(1, 5));
        };
        var seen = new ArrayList<RunState>();
        runs.state().listen(seen::add);
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        assertThat(seen.getFirst()).isInstanceOf(RunState.Preparing.class);
        assertThat(runs.state().get()).isInstanceOfSatisfying(RunState.Running.class, running -> {
            assertThat(running.progress().epoch()).isEqualTo(1);
            assertThat(running.progress().fraction()).isEqualTo(0.25);
        });
        RunResult result = result(new RunResult.Outcome.Complete(false));
        script = events -> events.accept(new TrainingEvent.Finished(result));
        replay();
        assertThat(runs.state().get()).isEqualTo(new RunState.Over(result));
    }

    @Test
    void aRunThatWaitsSaysWhereAndTheTimeItWaitsIsNoTimeItNeeds() {
        script = events -> events.accept(started());
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        now = now.plusSeconds(10);
        script = events -> {
            events.accept(step(1, 5));
            events.accept(new TrainingEvent.Paused(1, 5));
        };
        replay();
        assertThat(runs.state().get()).isInstanceOfSatisfying(
                RunState.Paused.class, paused -> assertThat(paused.progress().step()).isEqualTo(5));
        assertThat(runs.state().get().busy()).isTrue();
        now = now.plusSeconds(1000);
        script = events -> events.accept(step(1, 6));
        replay();
        assertThat(runs.state().get()).isInstanceOfSatisfying(
                RunState.Running.class,
                running -> assertThat(running.progress().left().orElseThrow()).isLessThan(Duration.ofSeconds(60)));
    }

    @Test
    void pauseStepAndGoOnReachTheTrainerAndAStopEndsTheWait() {
        script = events -> {
            events.accept(started());
            events.accept(step(1, 5));
            events.accept(new TrainingEvent.Paused(1, 5));
        };
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        runs.pause();
        assertThat(controls.getLast().mustWait()).isTrue();
        runs.step(RunControl.Stride.BATCH);
        assertThat(controls.getLast().mustWait()).isFalse();
        assertThat(controls.getLast().mustWait()).isTrue();
        runs.goOn();
        assertThat(controls.getLast().mustWait()).isFalse();
        runs.stop();
        assertThat(controls.getLast().stopping()).isTrue();
        assertThat(runs.state().get()).isInstanceOf(RunState.Stopping.class);
    }

    @Test
    void aRunSaysWhereItIsKeptWhileItHasEndedWithWeights() {
        bestEpoch = 1;
        script = events -> events.accept(new TrainingEvent.Finished(result(new RunResult.Outcome.Stopped())));
        runs.start(Document.EMPTY, Optional.empty());
        assertThat(runs.ended().get()).isEmpty();
        trainer.remove().run();
        drain();
        assertThat(runs.ended().get()).contains(KEPT);
        runs.resume();
        assertThat(runs.ended().get()).isEmpty();
        bestEpoch = 0;
        trainer.remove().run();
        drain();
        assertThat(runs.ended().get()).isEmpty();
    }

    @Test
    void everyRunIsTestedAsItEndsAndOneThatBeginsMakesRoom() {
        var side = new ArrayDeque<Runnable>();
        var results = new Results((run, other, progress) -> Optional.empty(), new Threads(home::add, side::add));
        results.follow(runs);
        bestEpoch = 1;
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        assertThat(results.state().get()).isEqualTo(new ResultsState.Computing(KEPT, 0, 0));
        assertThat(side).hasSize(1);
        runs.forget();
        assertThat(results.state().get()).isEqualTo(new ResultsState.None());
    }

    @Test
    void noCurvePointIsLostHoweverManyGatherBetweenTwoFrames() {
        script = events -> {
            events.accept(started());
            for (int i = 1; i <= 10; i++) {
                events.accept(step(1, i));
            }
        };
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        assertThat(home).hasSize(1);
        drain();
        Points loss = runs.curves().get().loss();
        assertThat(loss.size()).isEqualTo(10);
        assertThat(loss.x(9)).isEqualTo(1.0);
        assertThat(loss.y(4)).isEqualTo(0.5);
    }

    @Test
    void aPictureThatANewerOneOvertookIsNotShown() {
        LayerView old = new LayerView.Bars(new float[] {1}, 1);
        LayerView fresh = new LayerView.Bars(new float[] {2}, 1);
        Document document = withDense();
        String id = document.network().nodes().firstEntry().getKey();
        String name = document.network().node(id).name();
        script = events -> {
            events.accept(started());
            events.accept(snapshot(name, old));
            events.accept(snapshot(name, fresh));
        };
        var seen = new ArrayList<Map<String, LayerView>>();
        runs.views().listen(seen::add);
        runs.start(document, Optional.empty());
        trainer.remove().run();
        drain();
        assertThat(seen).containsExactly(Map.of(id, fresh));
    }

    @Test
    void epochsAndTheBestOfThemAreKept() {
        EpochRecord first = epoch(1, 0.9);
        EpochRecord second = epoch(2, 1.1);
        script = events -> {
            events.accept(started());
            events.accept(new TrainingEvent.EpochDone(first, true));
            events.accept(new TrainingEvent.EpochDone(second, false));
        };
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        assertThat(runs.curves().get().epochs()).containsExactly(first, second);
        assertThat(runs.curves().get().best()).contains(first);
        assertThat(runs.log().get()).extracting(line -> line.message().key()).contains("workspace.log.epoch-best");
    }

    @Test
    void theTimeLeftFollowsFromThePaceSoFar() {
        script = events -> events.accept(started());
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        now = now.plusSeconds(10);
        script = events -> events.accept(step(1, 5));
        replay();
        assertThat(runs.state().get()).isInstanceOfSatisfying(
                RunState.Running.class,
                running -> assertThat(running.progress().left()).contains(Duration.ofSeconds(30)));
    }

    @Test
    void stoppingTellsTheTrainerAndStaysAskedFor() {
        script = events -> events.accept(started());
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        runs.stop();
        assertThat(controls.getFirst().stopping()).isTrue();
        script = events -> events.accept(step(1, 2));
        replay();
        assertThat(runs.state().get()).isInstanceOf(RunState.Stopping.class);
    }

    @Test
    void whileARunGoesOnNoOtherBegins() {
        runs.start(Document.EMPTY, Optional.empty());
        runs.start(Document.EMPTY, Optional.empty());
        assertThat(trainer).hasSize(1);
    }

    @Test
    void aStoppedRunGoesOnAfterItsLastWholeEpochAndKeepsItsCurves() {
        EpochRecord first = epoch(1, 0.9);
        script = events -> {
            events.accept(started());
            events.accept(step(1, 5));
            events.accept(step(1, 10));
            events.accept(new TrainingEvent.EpochDone(first, true));
            events.accept(step(2, 5));
            events.accept(new TrainingEvent.Finished(result(new RunResult.Outcome.Stopped())));
        };
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        assertThat(Runs.resumable(runs.state().get())).isTrue();
        script = events -> {
            events.accept(new TrainingEvent.Started(2, 2, 10, List.of(first)));
            events.accept(step(2, 10));
        };
        runs.resume();
        trainer.remove().run();
        drain();
        Points loss = runs.curves().get().loss();
        assertThat(loss.size()).isEqualTo(3);
        assertThat(loss.x(1)).isEqualTo(1);
        assertThat(loss.x(2)).isEqualTo(2);
        assertThat(runs.curves().get().best()).contains(first);
    }

    @Test
    void aRunThatIsCompleteDoesNotGoOn() {
        script = events -> events.accept(new TrainingEvent.Finished(result(new RunResult.Outcome.Complete(false))));
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        runs.resume();
        assertThat(trainer).isEmpty();
    }

    @Test
    void badDataIsRefusedWithItsReason() {
        var wrong = new BadInput("iris.csv", "line 3", Message.of("workspace.step.data"));
        script = events -> {
            throw wrong;
        };
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        drain();
        assertThat(runs.state().get()).isEqualTo(new RunState.Refused(wrong));
        assertThat(runs.state().get().busy()).isFalse();
    }

    @Test
    void aBugEndsTheRunAndIsNotSwallowed() {
        script = events -> {
            throw new IllegalStateException("bug");
        };
        runs.start(Document.EMPTY, Optional.empty());
        Runnable training = trainer.remove();
        assertThatThrownBy(training::run).isInstanceOf(IllegalStateException.class);
        drain();
        assertThat(runs.state().get()).isInstanceOf(RunState.Broken.class);
    }

    @Test
    void aForgottenRunIsStoppedAndEndsUnseen() {
        script = events -> events.accept(started());
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        runs.forget();
        drain();
        assertThat(controls.getFirst().stopping()).isTrue();
        assertThat(runs.state().get()).isEqualTo(new RunState.Idle());
    }

    @Test
    void theWatchedSampleIsToldToTheRunningAndToTheNextRun() {
        runs.watch(7);
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        assertThat(controls.getFirst().watched().sample()).isEqualTo(7);
        runs.watch(8);
        assertThat(controls.getFirst().watched().sample()).isEqualTo(8);
    }

    /// The run reports once more, from the same trainer.
    private void replay() {
        try {
            script.play(sink);
        } catch (BadInput wrong) {
            throw new AssertionError(wrong);
        }
        drain();
    }

    private void drain() {
        while (!home.isEmpty()) {
            home.remove().run();
        }
    }

    private static Document withDense() {
        var editor = new Editor(new History(Document.EMPTY), StandardLayers.catalog());
        editor.add(editor.catalog().get("dense"), new Point(0, 0));
        return editor.history().document().get();
    }

    private static TrainingEvent started() {
        return new TrainingEvent.Started(1, 2, 10, List.of());
    }

    private static TrainingEvent step(int epoch, int step) {
        return new TrainingEvent.Progress(epoch, step, step / 10.0, 0.5, 1000);
    }

    private static TrainingEvent snapshot(String name, LayerView view) {
        var views = new LinkedHashMap<String, LayerView>();
        views.put(name, view);
        return new TrainingEvent.Snapshot(1, 1, views);
    }

    private static EpochRecord epoch(int number, double validation) {
        var metrics = new LinkedHashMap<String, Double>();
        metrics.put("train_loss", 1.0);
        metrics.put("validation_loss", validation);
        return new EpochRecord(number, metrics, 0.001, 1, 1000);
    }

    private static RunResult result(RunResult.Outcome outcome) {
        return new RunResult(outcome, List.of(), 0, new LinkedHashMap<>(), "");
    }
}
