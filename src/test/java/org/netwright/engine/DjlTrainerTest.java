package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.BatchBuffers;
import org.netwright.model.Safetensors;
import org.netwright.network.Drawing;
import org.netwright.op.Program;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.tensor.DataSchema;
import org.netwright.training.EpochRecord;
import org.netwright.training.LayerView;
import org.netwright.training.PlanChoices.ClassWeights;
import org.netwright.training.PlanChoices.OptimiserKind;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.RunResult.Outcome;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

@Tag("engine")
class DjlTrainerTest {
    private static final DataSchema TABLE = Drawing.table(4, 3);

    @TempDir
    Path folder;

    private final List<TrainingEvent> events = new ArrayList<>();

    private static Drawing perceptron() {
        return new Drawing()
                .add("in", "vector-input")
                .add("hidden", "dense", "units", 16, "activation", "relu")
                .add("drop", "dropout", "rate", 0.1)
                .add("out", "classification", "classes", 3);
    }

    private static Program program(Drawing drawing, DataSchema data) {
        return drawing.compile(data).program().orElseThrow();
    }

    private static TrainingPlan plan(int epochs) {
        return TrainingPlan.named("test")
                .with(PlanParams.EPOCHS, epochs)
                .with(PlanParams.BATCH, 16)
                .with(PlanParams.LEARNING_RATE, 0.01)
                .with(PlanParams.THREADS, 1);
    }

    private RunResult train(Drawing drawing, TrainingPlan plan, DrawnSamples samples, String run) throws Exception {
        var job = new TrainingJob(program(drawing, samples.schema()), plan, samples, samples.split(), folder.resolve(run));
        return new DjlTrainer().train(job, events::add, new RunControl());
    }

    @Test
    void aPerceptronLearnsAndIsTestedOnce() throws Exception {
        RunResult result = train(perceptron(), plan(20), new DrawnSamples(TABLE, 400, 1), "run");
        assertThat(result.outcome()).isEqualTo(new Outcome.Complete(false));
        assertThat(result.history()).hasSize(20);
        assertThat(result.history().getLast().metrics().get("train_loss"))
                .isLessThan(result.history().getFirst().metrics().get("train_loss"));
        assertThat(result.test().get("test_accuracy")).isGreaterThan(0.8);
        assertThat(result.test()).containsKeys("test_loss", "test_macro_f1");
        assertThat(result.weightsSha256()).matches("[0-9a-f]{64}");
        assertThat(events.getFirst()).isEqualTo(new TrainingEvent.Started(1, 20, 20, List.of()));
        assertThat(events.getLast()).isEqualTo(new TrainingEvent.Finished(result));
        assertThat(events).filteredOn(TrainingEvent.EpochDone.class::isInstance).hasSize(20);
    }

    @Test
    void aNetworkWithNothingToTrainSaysSoAtOnce() throws Exception {
        Drawing frozen = new Drawing().add("in", "vector-input").add("out", "classification", "classes", 3, "frozen", true);
        RunResult result = train(frozen, plan(2), new DrawnSamples(TABLE, 60, 1), "frozen");
        assertThat(result.outcome()).isEqualTo(new Outcome.Failed(Message.of("engine.nothing-to-train")));
        assertThat(result.history()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameWeightsToTheLastBitAndAnotherSeedOthers() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        String first = train(perceptron(), plan(3), samples, "one").weightsSha256();
        String again = train(perceptron(), plan(3), samples, "two").weightsSha256();
        String other = train(perceptron(), plan(3).with(PlanParams.SEED, 2), samples, "three").weightsSha256();
        assertThat(again).isEqualTo(first).isNotEqualTo(other);
    }

    @Test
    void aRunContinuedAfterItsSecondEpochEndsLikeTheUninterruptedOne() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        RunResult whole = train(perceptron(), plan(4), samples, "whole");
        train(perceptron(), plan(2), samples, "parts");
        RunResult rest = train(perceptron(), plan(4), samples, "parts");
        assertThat(rest.weightsSha256()).isEqualTo(whole.weightsSha256());
        assertThat(rest.test()).isEqualTo(whole.test());
        assertThat(rest.history()).extracting(EpochRecord::metrics)
                .isEqualTo(whole.history().stream().map(EpochRecord::metrics).toList());
    }

    @Test
    void continuingACompleteRunGivesItsResultAgain() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        RunResult first = train(perceptron(), plan(2), samples, "run");
        assertThat(train(perceptron(), plan(2), samples, "run")).isEqualTo(first);
    }

    @Test
    void stoppingEndsTheRunAndKeepsTheLastWholeEpoch() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        var control = new RunControl();
        var job = new TrainingJob(program(perceptron(), TABLE), plan(1000), samples, samples.split(), folder);
        RunResult result = new DjlTrainer().train(job, event -> {
            if (event instanceof TrainingEvent.EpochDone done && done.record().epoch() == 3) {
                control.stop();
            }
        }, control);
        assertThat(result.outcome()).isEqualTo(new Outcome.Stopped());
        assertThat(result.history()).hasSize(3);
        var last = Safetensors.read(folder.resolve("checkpoints/last.safetensors"));
        assertThat(Digest.of(last.weights())).isEqualTo(result.weightsSha256());
    }

    @Test
    void aRunThatIsPausedAndSteppedEndsLikeOneThatIsLeftAlone() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        String left = train(perceptron(), plan(3), samples, "left").weightsSha256();
        var control = new RunControl();
        var waits = new ArrayList<TrainingEvent.Paused>();
        control.step(RunControl.Stride.BATCH);
        var job = new TrainingJob(program(perceptron(), TABLE), plan(3), samples, samples.split(), folder.resolve("stepped"));
        RunResult result = new DjlTrainer().train(job, event -> {
            if (event instanceof TrainingEvent.Paused paused) {
                waits.add(paused);
                switch (waits.size()) {
                    case 1 -> control.step(RunControl.Stride.BATCH);
                    case 2 -> control.step(RunControl.Stride.EPOCH);
                    case 3 -> control.step(RunControl.Stride.EPOCH);
                    default -> control.goOn();
                }
            }
        }, control);
        assertThat(waits).containsExactly(
                new TrainingEvent.Paused(1, 1),
                new TrainingEvent.Paused(1, 2),
                new TrainingEvent.Paused(2, 0),
                new TrainingEvent.Paused(3, 0));
        assertThat(result.weightsSha256()).isEqualTo(left);
    }

    @Test
    void whileARunWaitsAnotherSampleCanBeWatchedAndTheRunStopped() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        var control = new RunControl();
        control.watch(new RunControl.Watch(0, 1_000_000));
        control.step(RunControl.Stride.BATCH);
        var job = new TrainingJob(program(perceptron(), TABLE), plan(3), samples, samples.split(), folder);
        var told = new ArrayList<String>();
        RunResult result = new DjlTrainer().train(job, event -> {
            switch (event) {
                case TrainingEvent.Snapshot(int epoch, int step, var views, var vitals) -> {
                    told.add("look after step " + step);
                    if (told.size() == 4) {
                        control.stop();
                    }
                }
                case TrainingEvent.Paused paused -> {
                    told.add("wait");
                    control.watch(new RunControl.Watch(5, 1_000_000));
                }
                default -> {}
            }
        }, control);
        assertThat(told).containsExactly("look after step 1", "look after step 1", "wait", "look after step 1");
        assertThat(result.outcome()).isEqualTo(new Outcome.Stopped());
    }

    @Test
    void earlyStoppingEndsARunThatNoLongerGetsBetter() throws Exception {
        TrainingPlan plan = plan(1000).with(PlanParams.PATIENCE, 2).with(PlanParams.LEARNING_RATE, 0.0);
        RunResult result = train(perceptron(), plan, new DrawnSamples(TABLE, 100, 1), "run");
        assertThat(result.outcome()).isEqualTo(new Outcome.Complete(true));
        assertThat(result.history()).hasSize(3);
        assertThat(result.bestEpoch()).isEqualTo(1);
    }

    @Test
    void theBestCheckpointIsTheEpochOfTheLeastValidationLossAndIsTheOneTested() throws Exception {
        var samples = new DrawnSamples(TABLE, 300, 2);
        RunResult result = train(perceptron(), plan(12).with(PlanParams.LEARNING_RATE, 0.2), samples, "run");
        List<Double> losses = result.history().stream().map(epoch -> epoch.metrics().get("validation_loss")).toList();
        assertThat(losses.get(result.bestEpoch() - 1)).isEqualTo(losses.stream().min(Double::compare).orElseThrow());
        var best = Safetensors.read(folder.resolve("run/checkpoints/best.safetensors"));
        assertThat(best.notes()).containsEntry("epoch", String.valueOf(result.bestEpoch()));
        try (var model = new DjlModelOpener().open(program(perceptron(), TABLE), best.weights(), "best")) {
            int[] test = samples.split().test();
            var scores = model.scores(samples.fill(test, 0, test.length, new BatchBuffers()).inputs()).toFloats();
            int right = 0;
            for (int i = 0; i < test.length; i++) {
                int guess = 0;
                for (int c = 1; c < 3; c++) {
                    guess = scores[3 * i + c] > scores[3 * i + guess] ? c : guess;
                }
                right += guess == samples.label(test[i]).orElseThrow() ? 1 : 0;
            }
            assertThat(result.test().get("test_accuracy")).isEqualTo(right / (double) test.length);
        }
    }

    @Test
    void aRegressionIsMeasuredInItsOwnFigures() throws Exception {
        DataSchema numbers = Drawing.numbers(4, 1);
        var drawing = new Drawing().add("in", "vector-input").add("out", "regression");
        RunResult result = train(drawing, plan(30), new DrawnSamples(numbers, 400, 1), "run");
        assertThat(result.history().getLast().metrics()).containsKeys("train_loss", "train_mae", "validation_r2");
        assertThat(result.test().get("test_r2")).isGreaterThan(0.95);
    }

    @Test
    void balancedClassWeightsChangeWhatIsLearnt() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        RunResult equal = train(perceptron(), plan(2), samples, "equal");
        RunResult balanced = train(
                perceptron(), plan(2).with(PlanParams.CLASS_WEIGHTS, ClassWeights.BALANCED), samples, "balanced");
        assertThat(balanced.weightsSha256()).isNotEqualTo(equal.weightsSha256());
    }

    @Test
    void aLossThatIsNoNumberEndsTheRunAndNamesTheLayer() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        samples.spoil(0, Float.NaN);
        RunResult result = train(perceptron(), plan(5), samples, "run");
        assertThat(result.outcome()).isEqualTo(new Outcome.Diverged("in", 1));
        assertThat(Files.exists(folder.resolve("run/checkpoints/last.safetensors"))).isFalse();
    }

    @Test
    void anExplodingLossEndsTheRunAndKeepsTheLastGoodWeights() throws Exception {
        Param.Real rate = PlanParams.LEARNING_RATE;
        DataSchema numbers = Drawing.numbers(4, 1);
        var drawing = new Drawing().add("in", "vector-input").add("hidden", "dense", "units", 8).add("out", "regression");
        TrainingPlan plan = plan(50).with(rate, 500.0).with(PlanParams.OPTIMISER, OptimiserKind.SGD);
        RunResult result = train(drawing, plan, new DrawnSamples(numbers, 200, 1), "run");
        assertThat(result.outcome()).isInstanceOf(Outcome.Diverged.class);
        assertThat(((Outcome.Diverged) result.outcome()).node()).isIn("hidden", "out");
    }

    @Test
    void anAnswerOfAnotherNetworksWeightsIsRefusedWithASentence() throws Exception {
        Program program = program(perceptron(), TABLE);
        var none = org.netwright.model.Weights.of(Map.of());
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        org.netwright.param.BadInput.class, () -> new DjlModelOpener().open(program, none, "file"))
                .problem().key()).isEqualTo("model.weight.missing");
    }

    @Test
    void aSampleThatIsNotOfTheDataIsShownOnItsWayTooUnlessItIsOfAnotherForm() throws Exception {
        DataSchema pictures = Drawing.pictures(3, 8, 3);
        var drawing = new Drawing()
                .add("in", "image-input")
                .add("flat", "flatten")
                .add("out", "classification", "classes", 3);
        var samples = new DrawnSamples(pictures, 60, 1);
        var control = new RunControl();
        control.watch(new RunControl.Watch(3, 0, Optional.of(new DrawnSamples(pictures, 5, 2))));
        var job = new TrainingJob(program(drawing, pictures), plan(1), samples, samples.split(), folder);
        new DjlTrainer().train(job, events::add, control);
        assertThat(events.stream().filter(TrainingEvent.Snapshot.class::isInstance)).hasSize(3);

        events.clear();
        control.watch(new RunControl.Watch(3, 0, Optional.of(new DrawnSamples(Drawing.pictures(3, 9, 3), 5, 2))));
        new DjlTrainer().train(
                new TrainingJob(job.program(), plan(1), samples, samples.split(), folder.resolve("other")), events::add, control);
        assertThat(events.stream().filter(TrainingEvent.Snapshot.class::isInstance)).isEmpty();
    }

    @Test
    void aWatchedSampleIsShownOnItsWayThroughEveryLayer() throws Exception {
        DataSchema pictures = Drawing.pictures(3, 8, 3);
        var drawing = new Drawing()
                .add("in", "image-input")
                .add("conv", "conv-2d", "filters", 16)
                .add("flat", "flatten")
                .add("out", "classification", "classes", 3);
        var samples = new DrawnSamples(pictures, 60, 1);
        var control = new RunControl();
        control.watch(new RunControl.Watch(7, 0));
        var job = new TrainingJob(program(drawing, pictures), plan(1), samples, samples.split(), folder);
        new DjlTrainer().train(job, events::add, control);
        var shown = events.stream()
                .filter(TrainingEvent.Snapshot.class::isInstance)
                .map(TrainingEvent.Snapshot.class::cast)
                .toList();
        assertThat(shown).hasSize(3);
        var views = shown.getLast().views();
        assertThat(views.sequencedKeySet()).containsExactly("in", "conv", "flat", "out");
        assertThat(views.get("in")).isInstanceOfSatisfying(LayerView.Picture.class, picture -> {
            assertThat(picture.pixels()).hasSize(3 * 8 * 8).contains((byte) 0, (byte) 255);
        });
        assertThat(views.get("conv")).isInstanceOfSatisfying(LayerView.Maps.class, maps -> {
            assertThat(maps.of()).isEqualTo(16);
            assertThat(maps.pixels()).hasSize(12 * maps.height() * maps.width());
        });
        assertThat(views.get("flat")).isInstanceOfSatisfying(LayerView.Bars.class, bars -> {
            assertThat(bars.values()).hasSize(256);
            assertThat(bars.of()).isEqualTo(16 * 6 * 6);
        });
        assertThat(views.get("out")).isInstanceOfSatisfying(LayerView.Prediction.class, prediction -> {
            assertThat(prediction.values()[0] + prediction.values()[1] + prediction.values()[2]).isCloseTo(1f, offset(1e-5f));
            assertThat(prediction.truth()).isEqualTo(samples.label(7).orElseThrow());
        });
    }

    @Test
    void watchingASampleDoesNotChangeWhatIsLearnt() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        String unwatched = train(perceptron(), plan(2), samples, "unwatched").weightsSha256();
        var control = new RunControl();
        control.watch(new RunControl.Watch(3, 0));
        var job = new TrainingJob(program(perceptron(), TABLE), plan(2), samples, samples.split(), folder.resolve("watched"));
        assertThat(new DjlTrainer().train(job, events::add, control).weightsSha256()).isEqualTo(unwatched);
    }

    @Test
    void aModelThatAnswersBesideARunChangesNothingOfIt() throws Exception {
        var samples = new DrawnSamples(TABLE, 200, 1);
        Program program = program(perceptron(), TABLE);
        String alone = train(perceptron(), plan(30), samples, "alone").weightsSha256();
        var done = new AtomicBoolean();
        var answered = new AtomicInteger();
        try (var model = new DjlModelOpener().open(program, FirstWeights.of(program, 9), "");
                var thread = Executors.newSingleThreadExecutor()) {
            var inputs = samples.fill(new int[] {1, 2, 3}, 0, 3, new BatchBuffers()).inputs();
            float[] expected = model.predict(inputs).toFloats();
            var answers = thread.submit(() -> {
                while (!done.get()) {
                    assertThat(model.predict(inputs).toFloats()).isEqualTo(expected);
                    answered.incrementAndGet();
                }
            });
            try {
                assertThat(train(perceptron(), plan(30), samples, "beside").weightsSha256()).isEqualTo(alone);
            } finally {
                done.set(true);
            }
            answers.get();
        }
        assertThat(answered).hasPositiveValue();
    }
}
