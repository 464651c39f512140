package org.netwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;

/// The figures of a run as programs read them. The same run gives the same report whether it has just ended or is read
/// from its folder.
final class RunReport {
    private RunReport() {}

    static SequencedMap<String, Object> of(RunFolder folder, RunResult result) {
        List<EpochRecord> history = result.history();
        var out = new LinkedHashMap<String, Object>();
        out.put("run", folder.path().toString());
        out.put("epochs", history.size());
        out.put("seconds", history.stream().mapToDouble(EpochRecord::seconds).sum());
        out.put("samples_per_second", EpochRecord.speed(history));
        if (!history.isEmpty()) {
            putFinite(out, history.getLast().metrics());
        }
        putFinite(out, result.test());
        out.put("checkpoint", "best");
        out.put("best_epoch", result.bestEpoch());
        out.put("weights_sha256", result.weightsSha256());
        return out;
    }

    /// Figures for people: `loss 0.2541, accuracy 0.9130`.
    static String figures(Map<String, Double> metrics) {
        return metrics.entrySet().stream()
                .map(entry -> entry.getKey().replace('_', ' ') + String.format(Locale.ROOT, " %.4f", entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static void putFinite(Map<String, Object> out, Map<String, Double> metrics) {
        metrics.forEach((name, value) -> {
            if (Double.isFinite(value)) {
                out.put(name, value);
            }
        });
    }
}
