package org.netwright.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.netwright.data.Batch;
import org.netwright.data.BatchOrder;
import org.netwright.data.BatchStream;
import org.netwright.data.SplitMix;
import org.netwright.model.Weights;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.op.WeightSpec;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.torchscript.Learning;
import org.netwright.torchscript.TorchModule;
import org.netwright.training.ClassBalance;
import org.netwright.training.EpochRecord;
import org.netwright.training.PlanChoices.ClassWeights;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.RunResult.Outcome;
import org.netwright.training.Schedule;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

/// One training run from its first or next epoch to its end.
final class TrainingRun implements AutoCloseable {
    private static final double EXPLOSION = 1e6;

    private final TrainingJob job;
    private final Consumer<TrainingEvent> events;
    private final RunControl control;
    private final Program program;
    private final TrainingPlan plan;
    private final Schedule schedule;
    private final Checkpoints checkpoints;
    private final EpochHistory epochs;
    private final Learner learner;
    private final Pulse pulse;
    private final Watcher watcher;
    private final Scoring scoring;
    private Processors processors = new Processors(1);
    private Course course = Course.START;

    TrainingRun(TrainingJob job, Consumer<TrainingEvent> events, RunControl control) {
        this.job = job;
        this.events = events;
        this.control = control;
        program = job.program();
        plan = job.plan();
        schedule = plan.schedule();
        checkpoints = new Checkpoints(job.folder());
        epochs = new EpochHistory(job.folder());
        Learning learning = learning(job);
        learner = new Learner(program, learning);
        pulse = new Pulse(learner, events);
        watcher = new Watcher(job, learner, events);
        scoring = new Scoring(job, learning, learner.answers(), control);
    }

    /// What is to be learnt, and how.
    static Learning learning(TrainingJob job) {
        TrainingPlan plan = job.plan();
        List<Double> classWeights = plan.get(PlanParams.CLASS_WEIGHTS) == ClassWeights.BALANCED
                ? ClassBalance.weights(job.samples(), job.split().train())
                : List.of();
        return new Learning(
                plan.loss(Scoring.head(job.program())), classWeights, plan.get(PlanParams.CLIP_NORM), plan.optimiser());
    }

    /// Trains to the end, or until it is stopped or fails.
    RunResult run() throws BadInput {
        if (!hasSomethingToTrain()) {
            var reason = new Outcome.Failed(Message.of("engine.nothing-to-train"));
            return result(reason, learner.weights().copy(), new LinkedHashMap<>());
        }
        Learner.threads(job.plan().get(PlanParams.THREADS));
        processors = new Processors(OpenMp.threads());
        resume();
        Outcome outcome;
        try {
            epochs.begin(learner.weights().view(), course.epochs(), course.bestEpoch());
            outcome = epochs();
        } catch (EngineFailure e) {
            outcome = new Outcome.Failed(e.reason());
        } catch (IOException e) {
            outcome = new Outcome.Failed(Message.of("engine.disk", String.valueOf(e.getMessage())));
        }
        processors.close(); // a thread begun from here would have this one's processor
        return switch (outcome) {
            case Outcome.Complete complete -> tested(complete);
            case Outcome.Stopped _, Outcome.Diverged _, Outcome.Failed _ ->
                result(outcome, lastGood(), new LinkedHashMap<>());
        };
    }

    private boolean hasSomethingToTrain() {
        return program.steps().stream()
                .filter(step -> !step.traits().frozen())
                .flatMap(step -> step.weights().stream())
                .anyMatch(WeightSpec::trained);
    }

    private void resume() throws BadInput {
        Optional<Checkpoints.Saved> saved = checkpoints.last();
        if (saved.isPresent()) {
            learner.weights().fill(saved.get().weights(), saved.get().file());
            learner.restoreOptimiser(saved.get().optimiser(), saved.get().file());
            course = saved.get().course();
        } else {
            learner.weights().fill(firstWeights(), checkpoints.firstFile());
            Optional<Weights> remembered = checkpoints.firstOptimiser().filter(learner::remembers);
            if (remembered.isPresent()) {
                learner.restoreOptimiser(remembered.get(), checkpoints.firstFile());
            }
        }
    }

    /// The weights of the start: those it was given, and for the rest what the seed says.
    private Weights firstWeights() throws BadInput {
        return FirstWeights.of(program, plan.get(PlanParams.SEED)).with(checkpoints.first());
    }

    private Outcome epochs() throws IOException {
        int all = plan.get(PlanParams.EPOCHS);
        int first = course.epochs() + 1;
        var order = BatchOrder.shuffled(plan.get(PlanParams.BATCH), plan.get(PlanParams.SEED)).from(first);
        try (var batches = new BatchStream(job.samples(), job.split().train(), order, job.augmenter());
                var validation = scoring.batches(job.split().validation())) {
            events.accept(new TrainingEvent.Started(first, all, batches.batches(), course.history()));
            if (first == 1) {
                events.accept(new TrainingEvent.Layers(
                        0, Statistics.of(program, learner.weights().view(), Optional.empty())));
            }
            while (course.epochs() < all && !waitedEnough()) {
                Optional<Outcome> end = epoch(batches, validation, course.epochs() + 1);
                if (end.isPresent()) {
                    return end.get();
                }
                if (control.endsAfterEpoch() && course.epochs() < all && !waitedEnough()) {
                    return new Outcome.Stopped();
                }
            }
        }
        return new Outcome.Complete(course.epochs() < all);
    }

    private boolean waitedEnough() {
        int patience = plan.get(PlanParams.PATIENCE);
        return patience > 0 && course.waited() >= patience;
    }

    /// Trains, validates and saves one epoch; a value if the run ends with it.
    private Optional<Outcome> epoch(BatchStream batches, BatchStream validation, int epoch) throws IOException {
        long start = System.nanoTime();
        int steps = batches.batches();
        long all = (long) plan.get(PlanParams.EPOCHS) * steps;
        boolean random = TorchModule.random(program);
        double rate = 0;
        long samples = 0;
        long waited = 0;
        learner.resetMeters();
        pulse.epoch();
        for (int step = 1; step <= steps; step++) {
            if (control.mustWait()) {
                waited += pause(epoch, step - 1, samples);
            }
            if (control.stopping()) {
                return Optional.of(new Outcome.Stopped());
            }
            Batch batch = batches.next();
            long before = (epoch - 1L) * steps + step - 1;
            rate = schedule.rate(before, steps, all);
            if (random) {
                Learner.seed(SplitMix.seed(plan.get(PlanParams.SEED), before));
            }
            watcher.ready(control.watched());
            double objective = learner.step(batch, rate);
            processors.stepped();
            course = course.startingAt(objective);
            if (!(objective <= EXPLOSION * Math.max(1e-3, Math.abs(course.firstObjective())))) {
                return Optional.of(diverged(batch, epoch));
            }
            samples += batch.size();
            boolean reported = pulse.step(epoch, step, samples);
            watcher.look(control.watched(), epoch, step, reported);
        }
        double seconds = (System.nanoTime() - start - waited) / 1e9;
        long done = samples;
        var trained = new EpochRecord(epoch, trained(samples), rate, seconds, samples / seconds);
        return close(trained, validation, () -> {
            pulse.report(epoch, steps, done);
            watcher.look(control.watched(), epoch, steps, true);
        });
    }

    /// Waits before a step, showing what there is, also of another sample when that is asked for.
    ///
    /// @return nanoseconds
    private long pause(int epoch, int done, long samples) {
        long start = System.nanoTime();
        pulse.report(epoch, done, samples);
        boolean told = false;
        while (control.mustWait()) {
            RunControl.Watch watch = control.watched();
            watcher.lookNow(watch, epoch, done);
            if (!told) {
                told = true;
                events.accept(new TrainingEvent.Paused(epoch, done));
            }
            try {
                control.await(watch);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                control.stop();
            }
        }
        pulse.goOn();
        return System.nanoTime() - start;
    }

    private Outcome diverged(Batch batch, int epoch) {
        var layers = program.taps().stream().map(tap -> tap.node()).toList();
        var activations = learner.answers().activations(batch.inputs(), layers);
        return new Outcome.Diverged(Autopsy.node(program, learner.weights().view(), activations), epoch);
    }

    private SequencedMap<String, Double> trained(long samples) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("train_loss", learner.lossSum() / samples);
        String figure = Scoring.head(program) == Output.Head.REGRESSION ? "train_mae" : "train_accuracy";
        figures.put(figure, learner.figureSum() / samples);
        return figures;
    }

    /// Validates an epoch and saves it.
    ///
    /// @param lastSteps reports those that were not reported yet, so that one frame shows them and the epoch
    private Optional<Outcome> close(EpochRecord trained, BatchStream batches, Runnable lastSteps) throws IOException {
        SequencedMap<String, Double> validated = scoring.figures("validation", batches);
        if (control.stopping()) {
            return Optional.of(new Outcome.Stopped());
        }
        var metrics = new LinkedHashMap<>(trained.metrics());
        metrics.putAll(validated);
        double loss = metrics.getOrDefault("validation_loss", metrics.getOrDefault("train_loss", Double.NaN));
        if (!Double.isFinite(loss)) {
            return Optional.of(new Outcome.Diverged(program.output().node(), trained.epoch()));
        }
        var record = new EpochRecord(
                trained.epoch(), metrics, trained.learningRate(), trained.seconds(), trained.samplesPerSecond());
        course = course.with(record, loss, plan.get(PlanParams.MIN_DELTA));
        Weights weights = learner.weights().view();
        checkpoints.write(weights, learner.optimiserState(), course);
        epochs.write(weights, course.epochs(), course.bestEpoch());
        events.accept(new TrainingEvent.Layers(
                course.epochs(), Statistics.of(program, weights, Optional.of(learner.gradient()))));
        control.epochEnded();
        lastSteps.run();
        events.accept(new TrainingEvent.EpochDone(record, course.newestIsBest()));
        return Optional.empty();
    }

    /// Looks at the test set, once, with the best weights.
    private RunResult tested(Outcome.Complete complete) throws BadInput {
        Weights last = learner.weights().copy();
        Optional<Weights> best = checkpoints.best();
        if (best.isPresent()) {
            learner.weights().fill(best.get(), checkpoints.bestFile());
        }
        try (var batches = scoring.batches(job.split().test())) {
            SequencedMap<String, Double> test = scoring.figures("test", batches);
            return control.stopping()
                    ? result(new Outcome.Stopped(), last, new LinkedHashMap<>()) // a part of the test is no test
                    : result(complete, last, test);
        } catch (EngineFailure e) {
            return result(new Outcome.Failed(e.reason()), last, new LinkedHashMap<>());
        }
    }

    /// The weights of the last epoch that was completed, or those of the start.
    private Weights lastGood() throws BadInput {
        Optional<Checkpoints.Saved> saved = checkpoints.last();
        return saved.isPresent() ? saved.get().weights() : firstWeights();
    }

    private RunResult result(Outcome outcome, Weights weights, SequencedMap<String, Double> test) {
        return new RunResult(outcome, course.history(), course.bestEpoch(), test, Digest.of(weights));
    }

    @Override
    public void close() {
        processors.close();
        learner.close();
    }
}
