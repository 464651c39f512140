package org.netwright.project.runs;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.project.files.JsonFile;
import org.netwright.project.files.SafeFile;
import org.netwright.training.Histogram;
import org.netwright.training.LayerStatistics;

/// The text of `statistics.jsonl`: a line for each epoch, 0 being the first weights, with what can be said of each layer that
/// has weights:
///
///     {"epoch": 1, "layers": {"conv 1": {"weights": {"least": -0.4, "greatest": 0.3, "counts": [0, 2 …]},
///      "gradient": {…}, "norm": 0.003}}}
///
/// A histogram of nothing has no counts. `gradient` and `norm` are missing where there is no gradient. Runs of older
/// versions have no such file.
final class StatisticsFormat {
    private StatisticsFormat() {}

    /// The line of an epoch.
    static String line(int epoch, SequencedMap<String, LayerStatistics> layers) {
        var each = new LinkedHashMap<String, Object>();
        layers.forEach((name, layer) -> each.put(name, write(layer)));
        var out = new LinkedHashMap<String, Object>();
        out.put("epoch", epoch);
        out.put("layers", each);
        return JsonText.line(out) + "\n";
    }

    private static Map<String, Object> write(LayerStatistics layer) {
        var out = new LinkedHashMap<String, Object>();
        out.put("weights", write(layer.weights()));
        layer.slope().ifPresent(slope -> {
            out.put("gradient", write(slope.gradient()));
            out.put("norm", slope.norm());
        });
        return out;
    }

    private static Map<String, Object> write(Histogram histogram) {
        var out = new LinkedHashMap<String, Object>();
        out.put("least", histogram.least());
        out.put("greatest", histogram.greatest());
        out.put("counts", histogram.counts());
        return out;
    }

    /// What a run's folder says of one layer, by epoch in order; nothing where it has no such file.
    ///
    /// @throws BadInput if the file is damaged
    static SequencedMap<Integer, LayerStatistics> read(RunFolder folder, String layer) throws BadInput {
        var epochs = new LinkedHashMap<Integer, LayerStatistics>();
        for (Json line : lines(folder)) {
            Optional<Json> found = line.object().need("layers").object().get(layer);
            if (found.isPresent()) {
                epochs.put(epoch(line), layer(found.get().object()));
            }
        }
        return epochs;
    }

    private static List<Json> lines(RunFolder folder) throws BadInput {
        return Files.exists(folder.statistics()) ? JsonFile.readLines(folder.statistics()) : List.of();
    }

    private static int epoch(Json line) throws BadInput {
        return line.object().need("epoch").integer(0, Integer.MAX_VALUE);
    }

    private static LayerStatistics layer(Json.Obj in) throws BadInput {
        Histogram weights = histogram(in.need("weights").object());
        Optional<Json> gradient = in.get("gradient");
        return new LayerStatistics(
                weights,
                gradient.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LayerStatistics.Slope(
                                histogram(gradient.get().object()), in.need("norm").real())));
    }

    private static Histogram histogram(Json.Obj in) throws BadInput {
        var counts = new ArrayList<Integer>();
        for (Json count : in.need("counts").list()) {
            counts.add(count.integer(0, Integer.MAX_VALUE));
        }
        return new Histogram(in.need("least").real(), in.need("greatest").real(), counts);
    }

    /// Forgets epochs from one on: they are trained again.
    static void forget(RunFolder folder, int from) throws BadInput {
        if (Files.notExists(folder.statistics())) {
            return;
        }
        var text = new StringBuilder();
        for (Json line : lines(folder)) {
            if (epoch(line) < from) {
                text.append(JsonText.line(line.plain())).append('\n');
            }
        }
        SafeFile.write(folder.statistics(), text.toString());
    }
}
