package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.network.Point;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.SampleLibrary;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.DataPreparation;
import org.netwright.training.Forecast;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;

/// What training will take is found out once nothing has changed for a moment; here the test lets time and threads pass.
class ForecastingTest {
    private static final SampleLibrary SAMPLES = new SampleLibrary(Path.of("samples"));

    private final Deque<Runnable> trainer = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<RunControl> rehearsals = new ArrayList<>();
    private final Rehearsed runner = new Rehearsed();
    private final Runs runs = new Runs(runner, Runnable::run, trainer::add, () -> Instant.EPOCH);
    private History history = new History(Document.EMPTY);
    private Editor editor = new Editor(history, StandardLayers.catalog());

    private final class Rehearsed implements AlikeRunner {
        @Override
        public Optional<Forecast> rehearse(Drawn job, RunControl control) {
            rehearsals.add(control);
            return Optional.of(new Forecast(2, OptionalLong.empty()));
        }

        @Override
        public RunResult resume(Consumer<TrainingEvent> events, RunControl control) {
            var over = new RunResult(new RunResult.Outcome.Stopped(), List.of(), 0, new LinkedHashMap<>(), "");
            events.accept(new TrainingEvent.Finished(over));
            return over;
        }
    }

    @BeforeEach
    void openIris() throws Exception {
        var catalog = StandardLayers.catalog();
        var sources = StandardSources.catalog();
        history = new History(new ProjectStore(new ProjectFormat(catalog, sources)).open(SAMPLES.project("iris")));
        editor = new Editor(history, catalog);
        var preparation = new DataPreparation(sources, new DataPlaces(SAMPLES));
        var data = new DataPreview(history.document(), Cell.always(Optional.empty()), preparation, Threads.CALLING);
        var problems = new Problems(history.document(), data.state(), new Compiler(catalog), Threads.CALLING);
        assertThat(problems.ready()).isTrue();
        new Forecasting(
                new Forecasting.Drawn(history.document(), problems, Cell.always(Optional.empty())),
                runs,
                runner,
                new Threads(Runnable::run, trainer::add),
                (time, task) -> {
                    later.add(task);
                    return () -> later.remove(task);
                });
    }

    private void aMomentPasses() {
        List.copyOf(later).forEach(task -> {
            later.remove(task);
            task.run();
        });
    }

    private void trainerWorks() {
        while (!trainer.isEmpty()) {
            trainer.remove().run();
        }
    }

    private Optional<Forecast> forecast() {
        return runs.outlook().forecast().get();
    }

    @Test
    void whatTrainingTakesIsKnownOnceNothingHasChangedForAMoment() {
        assertThat(trainer).isEmpty();
        aMomentPasses();
        assertThat(forecast()).isEmpty();
        trainerWorks();
        assertThat(forecast()).contains(new Forecast(2, OptionalLong.empty()));
        assertThat(later).isEmpty();
    }

    @Test
    void aChangeTakesItBackAndItIsFoundOutAnew() {
        aMomentPasses();
        trainerWorks();
        change();
        assertThat(forecast()).isEmpty();
        aMomentPasses();
        trainerWorks();
        assertThat(forecast()).isPresent();
        assertThat(rehearsals).hasSize(2);
    }

    @Test
    void aChangeBeforeTheMomentIsOverBeginsTheWaitAnew() {
        change();
        change();
        assertThat(later).hasSize(1);
        aMomentPasses();
        change();
        trainerWorks();
        assertThat(rehearsals).isEmpty();
    }

    @Test
    void whereCardsLieChangesNothing() {
        aMomentPasses();
        trainerWorks();
        String first = history.document().get().network().nodes().keySet().iterator().next();
        editor.move(Map.of(first, new Point(500, 500)));
        assertThat(forecast()).isPresent();
        assertThat(later).isEmpty();
    }

    @Test
    void aRunThatBeginsEndsIt() {
        aMomentPasses();
        runs.start(history.document().get(), Optional.empty());
        trainer.remove().run();
        assertThat(rehearsals).isEmpty();
        trainerWorks();
        assertThat(later).hasSize(1); // the run is over, and still nothing is known
    }

    private void change() {
        int epochs = history.document().get().plan().get(PlanParams.EPOCHS);
        editor.setPlan(PlanParams.EPOCHS, epochs + 1);
    }
}
