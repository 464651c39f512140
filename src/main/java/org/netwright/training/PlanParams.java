package org.netwright.training;

import java.util.List;
import java.util.Optional;
import org.netwright.data.Splitter;
import org.netwright.param.About;
import org.netwright.param.Condition;
import org.netwright.param.Param;
import org.netwright.training.PlanChoices.ClassWeights;
import org.netwright.training.PlanChoices.LossKind;
import org.netwright.training.PlanChoices.OptimiserKind;
import org.netwright.training.PlanChoices.ScheduleKind;

/// Everything that can be set about a training run. Forms, files and the command line read these.
public final class PlanParams {
    private PlanParams() {}

    /// Passes over the training samples.
    public static final Param.Int EPOCHS = new Param.Int(
            new About("epochs", "Epochs", "How many times the whole training set is gone through."), 15, 1, 100_000);

    /// Samples a step.
    public static final Param.Int BATCH = new Param.Int(
            new About("batch", "Batch size", "How many samples share one step. Larger is smoother and faster per sample, smaller often generalises better."),
            64, 1, 65_536);

    /// Seed of everything random.
    public static final Param.Int SEED = new Param.Int(
            new About("seed", "Seed", "Fixes the split, the first weights, the order of samples and dropout. The same seed gives the same run."),
            1, 0, Integer.MAX_VALUE);

    /// Processor threads.
    public static final Param.Int THREADS = new Param.Int(
            new About("threads", "Threads", "Processor threads for the arithmetic; 0 lets Netwright choose. Runs are repeatable to the last bit with 1."),
            0, 0, 256);

    /// The optimiser.
    public static final Param.Choice<OptimiserKind> OPTIMISER = new Param.Choice<>(
            new About("optimiser", "Optimiser", "The rule by which gradients change the weights. Adam is a good start."),
            OptimiserKind.ADAM, OptimiserKind.class);

    /// The highest learning rate.
    public static final Param.Real LEARNING_RATE = new Param.Real(
            new About("learning-rate", "Learning rate", "The size of a step along the gradient. Too large and the loss jumps or explodes, too small and nothing moves."),
            0.001, 0, 1000);

    /// Momentum of SGD and RMSprop.
    public static final Param.Real MOMENTUM = new Param.Real(
            new About("momentum", "Momentum", "How much of the last step is kept.").when(Condition.is(OPTIMISER, OptimiserKind.SGD)),
            0.9, 0, 1);

    /// Whether SGD looks ahead.
    public static final Param.Flag NESTEROV = new Param.Flag(
            new About("nesterov", "Nesterov", "Take the gradient where momentum will carry the weights.").when(Condition.is(OPTIMISER, OptimiserKind.SGD)),
            false);

    /// Decay of the squares of RMSprop.
    public static final Param.Real DECAY = new Param.Real(
            new About("decay", "Decay", "How slowly RMSprop forgets the size of past gradients.").when(Condition.is(OPTIMISER, OptimiserKind.RMSPROP)),
            0.99, 0, 1);

    /// First β of Adam.
    public static final Param.Real BETA1 = new Param.Real(
            new About("beta1", "β₁", "How slowly Adam forgets the direction of past gradients.").when(Condition.isNot(OPTIMISER, OptimiserKind.SGD)),
            0.9, 0, 0.999999);

    /// Second β of Adam.
    public static final Param.Real BETA2 = new Param.Real(
            new About("beta2", "β₂", "How slowly Adam forgets the size of past gradients.").when(Condition.isNot(OPTIMISER, OptimiserKind.SGD)),
            0.999, 0, 0.99999999);

    /// Weight decay.
    public static final Param.Real WEIGHT_DECAY = new Param.Real(
            new About("weight-decay", "Weight decay", "Pulls every weight towards zero. With AdamW it is apart from the gradient; try 0.01."),
            0.0, 0, 10);

    /// The schedule.
    public static final Param.Choice<ScheduleKind> SCHEDULE = new Param.Choice<>(
            new About("schedule", "Schedule", "How the learning rate changes over the run."), ScheduleKind.CONSTANT, ScheduleKind.class);

    /// Epochs of a step decay.
    public static final Param.Int STEP_EPOCHS = new Param.Int(
            new About("step-epochs", "Every", "After how many epochs the rate is multiplied by the factor.", "epochs",
                    Optional.of(Condition.is(SCHEDULE, ScheduleKind.STEP))),
            10, 1, 100_000);

    /// Factor of a step decay.
    public static final Param.Real STEP_FACTOR = new Param.Real(
            new About("step-factor", "Factor", "What the rate is multiplied by.").when(Condition.is(SCHEDULE, ScheduleKind.STEP)),
            0.1, 0, 1);

    /// Steps of warm-up.
    public static final Param.Int WARM_UP = new Param.Int(
            new About("warm-up", "Warm-up", "Over how many steps the rate rises from nothing.").in("steps"), 0, 0, 1_000_000);

    /// The loss.
    public static final Param.Choice<LossKind> LOSS = new Param.Choice<>(
            new About("loss", "Loss", "What training makes small. Automatic takes the one that suits the output layer."),
            LossKind.AUTOMATIC, LossKind.class);

    /// δ of the Huber loss.
    public static final Param.Real HUBER_DELTA = new Param.Real(
            new About("huber-delta", "Huber δ", "Errors beyond this count in a line, not in the square.").when(Condition.is(LOSS, LossKind.HUBER)),
            1.0, 1e-6, 1e6);

    /// How classes count.
    public static final Param.Choice<ClassWeights> CLASS_WEIGHTS = new Param.Choice<>(
            new About("class-weights", "Class weights", "Let rare classes count as much as common ones."), ClassWeights.EQUAL, ClassWeights.class);

    /// Norm at which gradients are clipped.
    public static final Param.Real CLIP_NORM = new Param.Real(
            new About("clip-norm", "Clip gradients", "Scales the gradient down when its norm is larger than this; 0 leaves it alone."), 0.0, 0, 1e9);

    /// Epochs without improvement before a run ends.
    public static final Param.Int PATIENCE = new Param.Int(
            new About("patience", "Early stopping", "Ends the run when the validation loss has not improved for so many epochs; 0 never does.").in("epochs"),
            0, 0, 100_000);

    /// Least improvement that counts.
    public static final Param.Real MIN_DELTA = new Param.Real(
            new About("min-delta", "Improvement", "The least drop of the validation loss that counts as better.").when(Condition.isNot(PATIENCE, 0)),
            0.0, 0, 1e6);

    /// All of them, in the order of forms.
    public static final List<Param<?>> ALL = List.of(
            EPOCHS, BATCH, OPTIMISER, LEARNING_RATE, MOMENTUM, NESTEROV, DECAY, BETA1, BETA2, WEIGHT_DECAY, SCHEDULE,
            STEP_EPOCHS, STEP_FACTOR, WARM_UP, LOSS, HUBER_DELTA, CLASS_WEIGHTS, CLIP_NORM, PATIENCE, MIN_DELTA,
            Splitter.VALIDATION, Splitter.TEST, SEED, THREADS);
}
