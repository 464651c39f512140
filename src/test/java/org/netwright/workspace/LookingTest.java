package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.netwright.data.Numbered;
import org.netwright.explanation.Inside;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.project.runs.RunFolder;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;
import org.netwright.training.EpochRecord;
import org.netwright.training.Histogram;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// Looking inside seen from the workspace: here the test lets time and threads pass as it likes, and a script looks.
class LookingTest {
    private final RunFolder folder = new RunFolder(Path.of("some-run"));
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final Deque<Runnable> side = new ArrayDeque<>();
    private final Deque<Runnable> trainer = new ArrayDeque<>();
    private final List<LookRequest> asked = new ArrayList<>();
    private final List<Boolean> stillWanted = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private Optional<BadInput> wrong = Optional.empty();
    private boolean closed;
    private Consumer<TrainingEvent> sink = event -> {};
    private final Runs runs = new Runs(new Scripted(), home::add, trainer::add, () -> Instant.EPOCH);
    private final Looking looking = new Looking(new Script(), runs.kept(), runs, new Threads(home::add, side::add));

    private final class Scripted implements AlikeRunner {
        @Override
        public RunResult resume(Consumer<TrainingEvent> events, RunControl control) {
            sink = events;
            return new RunResult(new RunResult.Outcome.Stopped(), List.of(), 0, new LinkedHashMap<>(), "");
        }

        @Override
        public Optional<RunFolder> folder() {
            return Optional.of(folder);
        }
    }

    private final class Script implements Looker {
        @Override
        public Look look(LookRequest request) throws BadInput {
            asked.add(request);
            if (wrong.isPresent()) {
                throw wrong.get();
            }
            List<Integer> kept = List.of(0, 1, 2);
            return new Look(
                    request,
                    new Look.Layer(
                            Form.vector(4), new Inside(Inside.Kind.NUMBERS, List.of(), Histogram.NONE),
                            Optional.empty(), Optional.empty(), false, true),
                    new Look.Sample("", List.of(), new Target.Reals(List.of("y")), -1, silenced(request)),
                    new Look.Epochs(kept, request.epoch().orElse(2), Instant.EPOCH),
                    new LinkedHashMap<>(),
                    Map.of());
        }

        @Override
        public Look.Answer silenced(LookRequest request) {
            return new Look.Answer(new float[] {request.off().size()}, 0.5);
        }

        @Override
        public Optional<SilenceEffect.OverTest> test(LookRequest request, BooleanSupplier goesOn) {
            meanwhile.run();
            stillWanted.add(goesOn.getAsBoolean());
            var figures = new SilenceEffect.Figures(1, 0.5);
            return goesOn.getAsBoolean()
                    ? Optional.of(new SilenceEffect.OverTest(300, figures, figures))
                    : Optional.empty();
        }

        @Override
        public Optional<SequencedMap<Integer, Histogram>> spreads(LookRequest request, BooleanSupplier goesOn) {
            var all = new LinkedHashMap<Integer, Histogram>();
            all.put(request.sample().index(), Histogram.NONE);
            return goesOn.getAsBoolean() ? Optional.of(all) : Optional.empty();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private void settle() {
        while (!home.isEmpty() || !side.isEmpty()) {
            (home.isEmpty() ? side : home).remove().run();
        }
    }

    private void train() {
        runs.start(Document.EMPTY, Optional.empty());
        trainer.remove().run();
        sink.accept(new TrainingEvent.Started(1, 3, 10, List.of()));
        settle();
    }

    private void epochDone(int epoch) {
        sink.accept(new TrainingEvent.EpochDone(new EpochRecord(epoch, new LinkedHashMap<>(), 0.1, 1, 1), false));
        settle();
    }

    private void lookAtSampleSeven() {
        runs.watch(7);
        looking.into(Optional.of("n2"));
        settle();
    }

    private LookState.Ready ready() {
        assertThat(looking.state().get()).isInstanceOf(LookState.Ready.class);
        return (LookState.Ready) looking.state().get();
    }

    @Test
    void beforeARunThereIsNothingToLookInto() {
        lookAtSampleSeven();
        assertThat(looking.state().get()).isEqualTo(new LookState.None());
        assertThat(asked).isEmpty();
    }

    @Test
    void aLayerIsLookedIntoAsSoonAsTheRunTakesItsFirstStepAndAgainAfterEachEpoch() {
        lookAtSampleSeven();
        train();
        assertThat(asked).containsExactly(new LookRequest(folder, "n2", LookRequest.Of.data(7), OptionalInt.empty(), Set.of()));
        assertThat(ready().effect()).isEmpty();
        epochDone(1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void anotherSampleOrLayerIsLookedIntoAtOnceAndNobodysLayerNotAtAll() {
        train();
        assertThat(asked).isEmpty();
        lookAtSampleSeven();
        runs.watch(8);
        settle();
        looking.into(Optional.of("n3"));
        settle();
        assertThat(asked).extracting(each -> each.sample().index()).containsExactly(7, 8, 8);
        assertThat(asked.getLast().node()).isEqualTo("n3");
        looking.into(Optional.empty());
        epochDone(1);
        assertThat(asked).hasSize(3);
        assertThat(looking.state().get()).isEqualTo(new LookState.None());
    }

    @Test
    void aSampleOfAPersonsOwnIsLookedAtAlone() {
        train();
        lookAtSampleSeven();
        var own = new Numbered(1, 1, i -> -1);
        runs.watch(own);
        settle();
        assertThat(asked.getLast().sample()).isEqualTo(new LookRequest.Of(Optional.of(own), 0));
        runs.watch(8);
        settle();
        assertThat(asked.getLast().sample()).isEqualTo(LookRequest.Of.data(8));
    }

    @Test
    void anEpochThatIsChosenStaysUntilTheNewestIsWantedAgain() {
        lookAtSampleSeven();
        train();
        looking.epoch(1);
        settle();
        epochDone(2);
        assertThat(asked.getLast().epoch()).hasValue(1);
        assertThat(looking.followsNewest()).isFalse();
        assertThat(ready().look().epochs().newest()).isFalse();
        looking.newest();
        settle();
        assertThat(asked.getLast().epoch()).isEmpty();
        assertThat(looking.followsNewest()).isTrue();
    }

    @Test
    void onlyTheNewestRequestIsWorkedOut() {
        lookAtSampleSeven();
        train();
        asked.clear();
        looking.epoch(0);
        looking.epoch(1);
        looking.epoch(2);
        settle();
        assertThat(asked).extracting(LookRequest::epoch).containsExactly(OptionalInt.of(2));
    }

    @Test
    void whatChannelsDoIsSaidForTheSampleFirstAndThenForTestSamples() {
        lookAtSampleSeven();
        train();
        var seen = new ArrayList<LookState>();
        looking.state().listen(seen::add);
        looking.toggle(3);
        settle();
        assertThat(seen).hasSize(2);
        assertThat(((LookState.Ready) seen.getFirst()).effect().orElseThrow().test()).isEmpty();
        assertThat(ready().effect().orElseThrow().test()).isPresent();
        looking.toggle(1);
        looking.toggle(3);
        settle();
        assertThat(looking.off().get()).containsExactly(1);
        looking.allOn();
        settle();
        assertThat(looking.off().get()).isEmpty();
        assertThat(ready().effect()).isEmpty();
    }

    @Test
    void howActivationsWereSpreadComesAfterTheLookAndGoesWithTheSample() {
        lookAtSampleSeven();
        train();
        assertThat(looking.spreads().get()).containsOnlyKeys(7);
        runs.watch(8);
        assertThat(looking.spreads().get()).isEmpty();
        settle();
        assertThat(looking.spreads().get()).containsOnlyKeys(8);
    }

    @Test
    void aTestThatIsNotWantedAnyMoreEnds() {
        lookAtSampleSeven();
        train();
        meanwhile = looking::allOn;
        looking.toggle(3);
        settle();
        assertThat(stillWanted).containsExactly(false);
        assertThat(ready().effect()).isEmpty();
    }

    @Test
    void channelsAreOnAgainInAnotherLayerAndEverythingIsAnewInAnotherRun() {
        lookAtSampleSeven();
        train();
        looking.toggle(3);
        looking.into(Optional.of("n3"));
        settle();
        assertThat(looking.off().get()).isEmpty();
        looking.toggle(2);
        looking.epoch(1);
        settle();
        sink.accept(new TrainingEvent.Finished(
                new RunResult(new RunResult.Outcome.Complete(false), List.of(), 0, new LinkedHashMap<>(), "")));
        settle();
        train();
        assertThat(looking.off().get()).isEmpty();
        assertThat(asked.getLast()).isEqualTo(new LookRequest(folder, "n3", LookRequest.Of.data(7), OptionalInt.empty(), Set.of()));
    }

    @Test
    void whatIsMissingIsSaidWithARemedyAndAFailureOfTheProgramIsReported() {
        lookAtSampleSeven();
        wrong = Optional.of(new BadInput("some-run", "", Message.of("workspace.look.no-history")));
        train();
        assertThat(looking.state().get()).isEqualTo(new LookState.Refused(wrong.get()));
        wrong = Optional.empty();
        meanwhile = () -> {
            throw new IllegalStateException("a bug");
        };
        looking.toggle(0);
        assertThatThrownBy(this::settle).hasMessage("a bug");
        settle();
        assertThat(looking.state().get()).isInstanceOf(LookState.Broken.class);
    }

    @Test
    void whenTheProgramEndsTheNetworkIsFreed() {
        lookAtSampleSeven();
        looking.abandon();
        settle();
        assertThat(closed).isTrue();
    }
}
