package org.netwright.engine;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.netwright.data.Augmenter;
import org.netwright.data.Batch;
import org.netwright.data.BatchOrder;
import org.netwright.data.BatchStream;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.torchscript.Learning;
import org.netwright.training.Metrics;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingJob;

/// Goes through a part of the data without learning and says how good the network is on it.
final class Scoring {
    private static final int LEAST_BATCH = 32;

    private final TrainingJob job;
    private final Learning learning;
    private final Answers answers;
    private final RunControl control;

    Scoring(TrainingJob job, Learning learning, Answers answers, RunControl control) {
        this.job = job;
        this.learning = learning;
        this.answers = answers;
        this.control = control;
    }

    /// How the scores of a network become predictions.
    static Output.Head head(Program program) {
        return program.output().op() instanceof Output output ? output.head() : Output.Head.REGRESSION;
    }

    private String target() {
        return job.program().output().op() instanceof Output output ? output.target() : "";
    }

    /// Batches of some samples, again and again.
    BatchStream batches(int[] indices) {
        var order = BatchOrder.inOrder(Math.max(LEAST_BATCH, job.plan().get(PlanParams.BATCH)));
        return new BatchStream(job.samples(), indices, order, Augmenter.NONE);
    }

    /// The figures of all samples of a stream; of a part of them if the run is stopped, and none if there are no
    /// samples.
    ///
    /// @param part what their names start with
    SequencedMap<String, Double> figures(String part, BatchStream batches) {
        var metrics = Metrics.of(head(job.program()), learning.loss(), learning.classWeights());
        int scored = 0;
        while (scored < batches.batches() && !control.stopping()) {
            Batch batch = batches.next();
            metrics.add(answers.scores(batch.inputs()), Objects.requireNonNull(batch.targets().get(target())));
            scored++;
        }
        return scored == 0 ? new LinkedHashMap<>() : metrics.figures(part);
    }
}
