package org.netwright.workspace;

import org.netwright.param.Message;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;
import org.netwright.training.RunResult.Outcome;

/// Sentences about how a run went and ended.
public final class Outcomes {
    private Outcomes() {}

    /// How a run ended, in a word or two.
    public static Message title(RunResult result) {
        return switch (result.outcome()) {
            case Outcome.Complete ignored -> Message.of("workspace.outcome.complete");
            case Outcome.Stopped ignored -> Message.of("workspace.outcome.stopped");
            case Outcome.Diverged ignored -> Message.of("workspace.outcome.diverged");
            case Outcome.Failed ignored -> Message.of("workspace.outcome.failed");
        };
    }

    /// What came of a run, in half a sentence.
    public static Message detail(RunResult result) {
        return switch (result.outcome()) {
            case Outcome.Complete ignored when result.test().containsKey("test_accuracy") ->
                Message.of("workspace.outcome.accuracy", result.test().getOrDefault("test_accuracy", Double.NaN));
            case Outcome.Complete ignored ->
                Message.of("workspace.outcome.loss", result.test().getOrDefault("test_loss", Double.NaN));
            case Outcome.Stopped ignored -> Message.of("workspace.outcome.epochs", result.history().size());
            case Outcome.Diverged(String node, int epoch) -> Message.of("workspace.log.diverged", node, epoch);
            case Outcome.Failed(Message reason) -> reason;
        };
    }

    /// What an epoch came to.
    static Message epoch(EpochRecord record, boolean best) {
        return Message.of(
                best ? "workspace.log.epoch-best" : "workspace.log.epoch",
                record.epoch(),
                record.metrics().getOrDefault("train_loss", Double.NaN),
                record.metrics().getOrDefault("validation_loss", Double.NaN),
                record.seconds());
    }

    /// How a run ended, as a whole sentence.
    static Message whole(RunResult result) {
        return switch (result.outcome()) {
            case Outcome.Complete(boolean early) ->
                Message.of(early ? "workspace.log.early" : "workspace.log.complete", result.history().size(), result.bestEpoch());
            case Outcome.Stopped ignored -> Message.of("workspace.log.stopped", result.history().size());
            case Outcome.Diverged(String node, int epoch) -> Message.of("workspace.log.diverged", node, epoch);
            case Outcome.Failed(Message reason) -> reason;
        };
    }
}
