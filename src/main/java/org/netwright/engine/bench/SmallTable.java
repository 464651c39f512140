package org.netwright.engine.bench;

import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.data.SplitMix;
import org.netwright.data.Splitter;
import org.netwright.data.table.CsvSource;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// A perceptron of two hidden layers on a table of 3,000 rows, 20 columns of numbers and three classes, written to a file
/// and read like anybody's.
record SmallTable() implements Contest.Source {
    private static final int ROWS = 3_000;
    private static final int COLUMNS = 20;
    private static final int CLASSES = 3;

    @Override
    public Contest open() throws BadInput, IOException {
        RawData raw = table();
        Split split = Splitter.split(raw, Values.DEFAULTS, 1);
        Samples samples = raw.prepared(raw.fit(split.train()));
        TrainingPlan plan = TrainingPlan.named("table")
                .with(PlanParams.EPOCHS, 30)
                .with(PlanParams.BATCH, 32)
                .with(PlanParams.THREADS, 1);
        return new Contest(program(samples.schema()), SmallTable::blocks, plan, samples, split);
    }

    /// The network.
    static Program program(DataSchema data) {
        return new Chain(data).dense("dense 1", 64).dense("dense 2", 64).classes("label", CLASSES);
    }

    /// The same of DJL's blocks.
    static Block blocks() {
        return new SequentialBlock()
                .add(Linear.builder().setUnits(64).build())
                .add(Activation.reluBlock())
                .add(Linear.builder().setUnits(64).build())
                .add(Activation.reluBlock())
                .add(Linear.builder().setUnits(CLASSES).build());
    }

    private static RawData table() throws BadInput, IOException {
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.writeString(file, text());
            return new CsvSource().open(file, Values.DEFAULTS);
        } finally {
            Files.delete(file);
        }
    }

    /// Numbers at random; the class follows from a bent sum of them.
    private static String text() {
        var random = new SplitMix(1);
        var text = new StringBuilder();
        IntStream.range(0, COLUMNS).forEach(column -> text.append("x").append(column).append(','));
        text.append("class\n");
        for (int row = 0; row < ROWS; row++) {
            double sum = 0;
            for (int column = 0; column < COLUMNS; column++) {
                double number = 2 * random.nextDouble() - 1;
                sum += Math.cos(column) * number + Math.sin(column) * number * number;
                text.append(String.format(Locale.ROOT, "%.6f,", number));
            }
            text.append(sum < -0.7 ? "low" : sum < 1 ? "middle" : "high").append('\n');
        }
        return text.toString();
    }
}
