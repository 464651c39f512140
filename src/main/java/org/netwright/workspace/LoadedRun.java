package org.netwright.workspace;

import java.util.HashMap;
import java.util.Optional;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Preparation;
import org.netwright.data.Samples;
import org.netwright.explanation.Journey;
import org.netwright.explanation.WeightUpdate;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.project.runs.SavedEpoch;
import org.netwright.project.runs.StoredRun;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.WeightLayout;
import org.netwright.training.EpochRecord;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// A run with one epoch's weights loaded, ready to have samples followed through it. For one thread at a time.
final class LoadedRun implements AutoCloseable {
    private final StoredRun run;
    private final Program program;
    private final SavedEpoch saved;
    private final boolean best;
    private final Data data;
    private final TrainedModel model;

    /// Where samples come from.
    ///
    /// @param samples the run's data, or other data of the same kind
    /// @param preparation how they became numbers
    record Data(Samples samples, Preparation preparation) {}

    /// @param program the run's network
    /// @param saved its weights, with what the optimiser remembered
    /// @param model the network with the weights
    /// @param best whether those are the weights of its best epoch
    LoadedRun(StoredRun run, Program program, SavedEpoch saved, boolean best, Data data, TrainedModel model) {
        this.run = run;
        this.program = program;
        this.saved = saved;
        this.best = best;
        this.data = data;
        this.model = model;
    }

    Program program() {
        return program;
    }

    /// Sends a sample on its way.
    Journey journey(int sample) {
        var batch = data.samples.fill(new int[] {sample}, 0, 1, new BatchBuffers());
        return Journey.of(model, program, saved.weights(), batch, plan().loss(program.head()));
    }

    /// What stays the same while a sample is followed.
    Trip trip(int sample, Journey journey) {
        var values = new HashMap<String, double[]>();
        program.taps().forEach(tap -> values.put(tap.node(), journey.there().value(tap.value())));
        var used = new Trip.Used(
                run.folder(), run.config().name(), saved.epoch(), best, plan(), rate());
        var shown = new Trip.Shown(
                sample, data.samples.describe(sample), data.samples.view(sample), data.preparation, data.samples.hasTargets());
        return new Trip(used, shown, Route.of(program), values, data.samples.schema().target());
    }

    private TrainingPlan plan() {
        return run.config().plan();
    }

    /// The learning rate of the last step before the weights were saved.
    double rate() {
        return run.history().stream()
                .filter(record -> record.epoch() == saved.epoch())
                .mapToDouble(EpochRecord::learningRate)
                .findFirst()
                .orElse(plan().get(PlanParams.LEARNING_RATE));
    }

    /// The step the optimiser would take with one number of a weight if this gradient were that of a batch.
    ///
    /// @param which of the weights of the operation
    /// @param index which number of it, in row-major order
    WeightUpdate update(Step step, int which, int index, double gradient) {
        WeightSpec spec = step.weights().get(which);
        double weight = number(saved.weights(), step.nameOf(spec), index);
        return WeightUpdate.of(plan().optimiser(), weight, gradient, rate(), memory(step, spec, index));
    }

    /// The numbers of a weight of an operation.
    ///
    /// @param which of its weights
    double[] numbers(Step step, int which) {
        float[] floats = tensor(saved.weights(), step.nameOf(step.weights().get(which)))
                .map(Tensor::toFloats)
                .orElseThrow();
        double[] out = new double[floats.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = floats[i];
        }
        return out;
    }

    /// What the optimiser remembers of the weight, each of its vectors being as long as all trained weights together.
    private WeightUpdate.Memory memory(Step of, WeightSpec spec, int index) {
        if (saved.optimiser().isEmpty()) {
            return WeightUpdate.Memory.NONE;
        }
        Weights kept = saved.optimiser().get();
        int at = offset(of, spec) + index;
        double velocity = number(kept, "velocity", at);
        return new WeightUpdate.Memory(
                (int) number(kept, "steps", 0), velocity == 0 ? number(kept, "mean", at) : velocity, number(kept, "square", at));
    }

    private int offset(Step of, WeightSpec spec) {
        return WeightLayout.of(program).trained().stream()
                .filter(slot -> slot.name().equals(of.nameOf(spec)))
                .findFirst()
                .orElseThrow()
                .offset();
    }

    private static double number(Weights weights, String name, int index) {
        return tensor(weights, name).map(tensor -> (double) tensor.toFloats()[index]).orElse(0.0);
    }

    private static Optional<Tensor> tensor(Weights weights, String name) {
        return Optional.ofNullable(weights.tensors().get(name));
    }

    @Override
    public void close() {
        model.close();
    }
}
