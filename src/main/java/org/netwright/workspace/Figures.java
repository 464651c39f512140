package org.netwright.workspace;

import org.netwright.param.Message;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;

/// Sentences about how a run went.
final class Figures {
    private Figures() {}

    /// What an epoch came to.
    static Message epoch(EpochRecord record, boolean best) {
        double loss = record.metrics().getOrDefault("train_loss", Double.NaN);
        double validation = record.metrics().getOrDefault("validation_loss", Double.NaN);
        return Message.of(
                best ? "workspace.log.epoch-best" : "workspace.log.epoch",
                record.epoch(),
                loss,
                validation,
                record.seconds());
    }

    /// How a run ended.
    static Message outcome(RunResult result) {
        return switch (result.outcome()) {
            case RunResult.Outcome.Complete(boolean early) ->
                Message.of(early ? "workspace.log.early" : "workspace.log.complete", result.history().size(), result.bestEpoch());
            case RunResult.Outcome.Stopped ignored -> Message.of("workspace.log.stopped", result.history().size());
            case RunResult.Outcome.Diverged(String node, int epoch) -> Message.of("workspace.log.diverged", node, epoch);
            case RunResult.Outcome.Failed(Message reason) -> reason;
        };
    }
}
