package org.netwright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `netwright bench`: the measurements that the README quotes.
@Command(name = "bench", description = "Measure what the README quotes.")
public final class BenchCommand implements Callable<Integer> {
    private final List<Benchmark> benchmarks;
    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "What to measure, such as train or quality; everything if not given.")
    private List<String> names = List.of();

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Measures these.
    public BenchCommand(List<Benchmark> benchmarks, Console console) {
        this.benchmarks = List.copyOf(benchmarks);
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var measures = new ArrayList<Measure>();
        for (Benchmark benchmark : chosen()) {
            console.line(benchmark.name() + ": " + benchmark.about());
            for (Measure measure : benchmark.run(console::progress)) {
                console.line("    " + told(measure));
                measures.add(measure);
            }
        }
        if (json.wanted()) {
            console.json(measures.stream().map(BenchCommand::described).toList());
        }
        return Exit.OK;
    }

    /// Those of the names given, a name also standing for all that begin with it: `train` for `train_cnn` and `train_mlp`.
    private List<Benchmark> chosen() throws BadInput {
        if (names.isEmpty()) {
            return benchmarks;
        }
        var chosen = new ArrayList<Benchmark>();
        for (String name : names) {
            List<Benchmark> meant = benchmarks.stream()
                    .filter(each -> each.name().equals(name) || each.name().startsWith(name + "_"))
                    .toList();
            if (meant.isEmpty()) {
                String all = String.join(", ", benchmarks.stream().map(Benchmark::name).toList());
                throw new BadInput("", "", Message.of("cli.bench.unknown", name, all));
            }
            chosen.addAll(meant);
        }
        return chosen;
    }

    private static String told(Measure measure) {
        String own = String.format(Locale.ROOT, "%s %,.4g %s", measure.name(), measure.value(), measure.unit());
        return own + measure.peer()
                .map(peer -> String.format(Locale.ROOT, ", %s %,.4g, ratio %.2f", peer.name(), peer.value(), peer.ratio()))
                .orElse("");
    }

    private static Map<String, Object> described(Measure measure) {
        var out = new LinkedHashMap<String, Object>();
        out.put("name", measure.name());
        out.put("value", measure.value());
        out.put("unit", measure.unit());
        measure.peer().ifPresent(peer -> {
            out.put("peer", peer.name());
            out.put("peer_value", peer.value());
            out.put("ratio", peer.ratio());
        });
        return out;
    }
}
