package org.netwright.project.runs;

import org.netwright.training.PlanParams;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes in the program's log when a run begins and how it ends: how large it is, and nothing of whose it is.
final class RunLog {
    private RunLog() {}

    static void begins(PreparedRun run) {
        TrainingPlan plan = run.config().plan();
        log().info("A run begins: {} parameters, {} training samples, {} epochs, batches of {}; {}",
                run.program().parameters(), run.split().train().length, plan.get(PlanParams.EPOCHS),
                plan.get(PlanParams.BATCH), run.config().versions());
    }

    static void ended(RunResult result) {
        String how = switch (result.outcome()) {
            case RunResult.Outcome.Complete(boolean early) -> early ? "stopped early" : "complete";
            case RunResult.Outcome.Stopped ignored -> "stopped";
            case RunResult.Outcome.Diverged(String ignored, int epoch) -> "diverged in epoch " + epoch;
            case RunResult.Outcome.Failed(var reason) -> "failed: " + reason.key();
        };
        log().info("The run has ended after {} epochs: {}", result.history().size(), how);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(RunLog.class);
    }
}
