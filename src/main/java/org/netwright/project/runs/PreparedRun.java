package org.netwright.project.runs;

import org.netwright.data.Augmenter;
import java.util.List;
import java.util.Optional;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.data.augment.PictureAugmenter;
import org.netwright.op.Program;
import org.netwright.param.Message;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

/// A run that can begin: nothing of it is on disk yet, and nothing it needs is missing or wrong.
///
/// @param config what is trained, how, on what
/// @param program the compiled drawing
/// @param samples the prepared data
/// @param split which samples do what
/// @param inherits what it takes over from the run it goes on from, if any
/// @param sentences what a person should know before it begins
public record PreparedRun(
        RunConfig config,
        Program program,
        Samples samples,
        Split split,
        Optional<Inheritance> inherits,
        List<Message> sentences) {
    /// Copies the sentences.
    public PreparedRun {
        sentences = List.copyOf(sentences);
    }

    /// A run that begins with weights of its own.
    PreparedRun(RunConfig config, Program program, Samples samples, Split split) {
        this(config, program, samples, split, Optional.empty(), List.of());
    }

    /// The job of training it in a folder.
    TrainingJob in(RunFolder folder) {
        TrainingPlan plan = config.plan();
        Augmenter augmenter = PictureAugmenter.of(plan.augment(), samples.schema());
        return new TrainingJob(program, plan, samples, split, augmenter, folder.path());
    }
}
