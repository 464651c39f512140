package org.netwright.project.runs;

import org.netwright.data.Augmenter;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.data.augment.PictureAugmenter;
import org.netwright.op.Program;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

/// A run that can begin: nothing of it is on disk yet, and nothing it needs is missing or wrong.
///
/// @param config what is trained, how, on what
/// @param program the compiled drawing
/// @param samples the prepared data
/// @param split which samples do what
public record PreparedRun(RunConfig config, Program program, Samples samples, Split split) {
    /// The job of training it in a folder.
    TrainingJob in(RunFolder folder) {
        TrainingPlan plan = config.plan();
        Augmenter augmenter = PictureAugmenter.of(plan.augment(), samples.schema());
        return new TrainingJob(program, plan, samples, split, augmenter, folder.path());
    }
}
