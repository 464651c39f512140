package org.netwright.training;

import java.util.List;
import org.netwright.data.augment.Augmentation;
import org.netwright.op.Output;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// How to train: a name and the values of [PlanParams].
///
/// @param name what the user calls it
/// @param values what is set; everything else has its default
/// @param augment what happens to training pictures, in order
public record TrainingPlan(String name, Values values, List<Augmentation> augment) {
    /// Copies the list.
    public TrainingPlan {
        augment = List.copyOf(augment);
    }

    /// A plan with every default.
    public static TrainingPlan named(String name) {
        return new TrainingPlan(name, Values.DEFAULTS, List.of());
    }

    /// The value of a parameter.
    public <T> T get(Param<T> param) {
        return values.get(param);
    }

    /// This plan with one value changed.
    public <T> TrainingPlan with(Param<T> param, T value) {
        return new TrainingPlan(name, values.with(param, value), augment);
    }

    /// This plan with other changes of training pictures.
    public TrainingPlan augmenting(List<Augmentation> changes) {
        return new TrainingPlan(name, values, changes);
    }

    /// The optimiser.
    public Optimiser optimiser() {
        double decay = get(PlanParams.WEIGHT_DECAY);
        return switch (get(PlanParams.OPTIMISER)) {
            case SGD -> new Optimiser.Sgd(get(PlanParams.MOMENTUM), get(PlanParams.NESTEROV), decay);
            case ADAM -> new Optimiser.Adam(get(PlanParams.BETA1), get(PlanParams.BETA2), 1e-8, decay);
            case ADAMW -> new Optimiser.AdamW(get(PlanParams.BETA1), get(PlanParams.BETA2), 1e-8, decay);
            case RMSPROP -> new Optimiser.RmsProp(get(PlanParams.DECAY), 0, 1e-8, decay);
        };
    }

    /// The learning rate over the run.
    public Schedule schedule() {
        double peak = get(PlanParams.LEARNING_RATE);
        Schedule schedule =
                switch (get(PlanParams.SCHEDULE)) {
                    case CONSTANT -> new Schedule.Constant(peak);
                    case STEP -> new Schedule.StepDecay(peak, get(PlanParams.STEP_EPOCHS), get(PlanParams.STEP_FACTOR));
                    case COSINE -> new Schedule.Cosine(peak, 0);
                    case ONE_CYCLE -> new Schedule.OneCycle(peak, 0.3);
                };
        int warmUp = get(PlanParams.WARM_UP);
        return warmUp == 0 ? schedule : new Schedule.WarmUp(warmUp, schedule);
    }

    /// The loss; the one that suits the output where the plan leaves it open.
    public Loss loss(Output.Head head) {
        return switch (get(PlanParams.LOSS)) {
            case AUTOMATIC -> switch (head) {
                case CLASSIFICATION -> new Loss.CrossEntropy();
                case BINARY -> new Loss.BinaryCrossEntropy();
                case REGRESSION -> new Loss.MeanSquared();
            };
            case CROSS_ENTROPY -> new Loss.CrossEntropy();
            case BINARY_CROSS_ENTROPY -> new Loss.BinaryCrossEntropy();
            case MEAN_SQUARED -> new Loss.MeanSquared();
            case MEAN_ABSOLUTE -> new Loss.MeanAbsolute();
            case HUBER -> new Loss.Huber(get(PlanParams.HUBER_DELTA));
        };
    }

    /// Whether the chosen loss can be used with an output of this sort.
    public boolean suits(Output.Head head) {
        return switch (loss(head)) {
            case Loss.CrossEntropy ignored -> head == Output.Head.CLASSIFICATION;
            case Loss.BinaryCrossEntropy ignored -> head == Output.Head.BINARY;
            case Loss.MeanSquared ignored -> head == Output.Head.REGRESSION;
            case Loss.MeanAbsolute ignored -> head == Output.Head.REGRESSION;
            case Loss.Huber ignored -> head == Output.Head.REGRESSION;
        };
    }
}
