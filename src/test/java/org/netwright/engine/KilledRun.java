package org.netwright.engine;

import java.nio.file.Path;
import org.netwright.network.Drawing;
import org.netwright.tensor.DataSchema;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingEvent;
import org.netwright.training.TrainingJob;
import org.netwright.training.TrainingPlan;

/// A run in a program of its own, to be killed: it says each epoch that is done.
public final class KilledRun {
    static final int EPOCHS = 120;

    private KilledRun() {}

    /// Trains in a folder, or goes on there.
    static RunResult train(Path folder, java.util.function.Consumer<TrainingEvent> events) throws Exception {
        DataSchema table = Drawing.table(4, 3);
        var drawing = new Drawing()
                .add("in", "vector-input")
                .add("hidden", "dense", "units", 16, "activation", "relu")
                .add("norm", "batch-norm")
                .add("drop", "dropout", "rate", 0.2)
                .add("out", "classification", "classes", 3);
        var samples = new DrawnSamples(table, 200, 1);
        var plan = TrainingPlan.named("killed")
                .with(PlanParams.EPOCHS, EPOCHS)
                .with(PlanParams.BATCH, 32)
                .with(PlanParams.THREADS, 1);
        var program = drawing.compile(table).program().orElseThrow();
        var job = new TrainingJob(program, plan, samples, samples.split(), folder);
        return new DjlTrainer().train(job, events, new RunControl());
    }

    public static void main(String[] args) throws Exception {
        train(Path.of(args[0]), event -> {
            if (event instanceof TrainingEvent.EpochDone done) {
                System.out.println("epoch " + done.record().epoch());
            }
        });
    }
}
