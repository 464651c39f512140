package org.netwright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.netwright.param.BadInput;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunPredictor;
import org.netwright.project.runs.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `netwright predict`: what a trained network says of new samples.
@Command(name = "predict", description = "Predict new samples with a run and write a table.")
public final class PredictCommand implements Callable<Integer> {
    private final RunStore runs;
    private final RunPredictor predictor;
    private final Console console;

    @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a run.")
    private Path run = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "INPUT",
            description = "Samples: a file or folder as the run was trained on, labels not needed, or picture files.")
    private Path input = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.csv", description = "The table to write.")
    private Path out = Path.of("");

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Predicts with runs.
    public PredictCommand(RunStore runs, RunPredictor predictor, Console console) {
        this.runs = runs;
        this.predictor = predictor;
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput {
        int samples = predictor.predict(runs.open(new RunFolder(run)), input, out);
        console.say("cli.predict", samples, out);
        if (json.wanted()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("samples", samples);
            answer.put("out", out.toAbsolutePath().normalize().toString());
            console.json(answer);
        }
        return Exit.OK;
    }
}
