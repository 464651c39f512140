package org.netwright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.netwright.evaluation.Evaluation;
import org.netwright.evaluation.Figure;
import org.netwright.evaluation.Interval;
import org.netwright.evaluation.TestPass;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.runs.RunEvaluator;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `netwright evaluate`: how good a run is on test samples.
@Command(name = "evaluate", description = "Test metrics of a run, also on other data of the same kind.")
public final class EvaluateCommand implements Callable<Integer> {
    private final RunStore runs;
    private final RunEvaluator evaluator;
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run = Path.of("");

    @Option(names = "--data", paramLabel = "PATH", description = "Other data of the same kind.")
    private @Nullable Path data;

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Evaluates runs.
    public EvaluateCommand(RunStore runs, RunEvaluator evaluator, Console console) {
        this.runs = runs;
        this.evaluator = evaluator;
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput {
        Evaluation evaluation = evaluator
                .evaluate(runs.open(new RunFolder(run)), Optional.ofNullable(data), TestPass.Progress.UNWATCHED)
                .orElseThrow()
                .evaluation();
        console.say("cli.evaluate", evaluation.size());
        evaluation.figures().forEach((name, figure) -> console.line(row(name, figure)));
        if (json.wanted()) {
            console.json(answer(evaluation));
        }
        return Exit.OK;
    }

    private String row(String name, Figure figure) {
        String title = "  %-24s ".formatted(name.replace('_', ' '));
        return title + switch (figure) {
            case Figure.Known(double value, Optional<Interval> interval) ->
                String.format(Locale.ROOT, "%10.4f", value) + interval.map(EvaluateCommand::range).orElse("");
            case Figure.Undefined(Message reason) -> console.words().of(reason);
        };
    }

    private static String range(Interval interval) {
        return String.format(Locale.ROOT, "   %.4f – %.4f", interval.low(), interval.high());
    }

    private static Map<String, Object> answer(Evaluation evaluation) {
        Map<String, Object> answer = new LinkedHashMap<>();
        var figures = new LinkedHashMap<String, Double>();
        var intervals = new LinkedHashMap<String, Object>();
        evaluation.figures().forEach((name, figure) -> {
            figure.number().ifPresent(number -> figures.put(name, number));
            figure.range()
                    .filter(Interval::finite)
                    .ifPresent(range -> intervals.put(name, List.of(range.low(), range.high())));
        });
        answer.put("samples", evaluation.size());
        RunReport.putFinite(answer, figures);
        answer.put("intervals", intervals);
        return answer;
    }
}
