package org.netwright.training;

import java.nio.file.Path;
import org.netwright.data.Augmenter;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.op.Program;

/// What to train on what, and where its files go.
///
/// @param program the compiled network
/// @param plan how
/// @param samples the prepared data
/// @param split which samples do what
/// @param augmenter what happens to training batches, and to no others; [Augmenter#NONE] for nothing
/// @param folder the run's folder; `checkpoints/` is written in it
public record TrainingJob(
        Program program, TrainingPlan plan, Samples samples, Split split, Augmenter augmenter, Path folder) {
    /// A job that shows samples as they are.
    public TrainingJob(Program program, TrainingPlan plan, Samples samples, Split split, Path folder) {
        this(program, plan, samples, split, Augmenter.NONE, folder);
    }

    /// The same with another plan.
    public TrainingJob with(TrainingPlan newPlan) {
        return new TrainingJob(program, newPlan, samples, split, augmenter, folder);
    }
}
