package org.netwright.project.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult.Outcome;
import org.netwright.training.RunResult;

/// The texts a run leaves about itself: a line of figures for each epoch, and how it ended.
final class ResultFormat {
    private ResultFormat() {}

    /// One line of `metrics.jsonl`.
    static String line(EpochRecord record) {
        var out = new LinkedHashMap<String, Object>();
        out.put("epoch", (long) record.epoch());
        out.put("learning-rate", record.learningRate());
        out.put("seconds", record.seconds());
        out.put("samples-per-second", record.samplesPerSecond());
        out.put("metrics", finite(record.metrics()));
        return JsonText.line(out) + "\n";
    }

    static EpochRecord record(Json json) throws BadInput {
        Json.Obj in = json.object().only("epoch", "learning-rate", "seconds", "samples-per-second", "metrics");
        return new EpochRecord(
                in.need("epoch").integer(1, Integer.MAX_VALUE),
                metrics(in.need("metrics")),
                in.need("learning-rate").real(),
                in.need("seconds").real(),
                in.need("samples-per-second").real());
    }

    /// The text of `result.json`; empty for a run that can still go on.
    static Optional<String> text(RunResult result) {
        var out = new LinkedHashMap<String, Object>();
        switch (result.outcome()) {
            case Outcome.Complete(boolean early) -> {
                out.put("outcome", "complete");
                out.put("early", early);
            }
            case Outcome.Diverged(String node, int epoch) -> {
                out.put("outcome", "diverged");
                out.put("node", node);
                out.put("epoch", (long) epoch);
            }
            case Outcome.Stopped ignored -> {
                return Optional.empty();
            }
            case Outcome.Failed ignored -> {
                return Optional.empty();
            }
        }
        out.put("best-epoch", (long) result.bestEpoch());
        out.put("test", finite(result.test()));
        out.put("weights-sha256", result.weightsSha256());
        return Optional.of(JsonText.file(out));
    }

    /// What became of a run.
    static RunEnding ending(RunResult result) {
        return switch (result.outcome()) {
            case Outcome.Complete ignored -> RunEnding.COMPLETE;
            case Outcome.Diverged ignored -> RunEnding.DIVERGED;
            case Outcome.Stopped ignored -> RunEnding.STOPPED;
            case Outcome.Failed ignored -> RunEnding.FAILED;
        };
    }

    static RunResult result(Json json, List<EpochRecord> history) throws BadInput {
        Json.Obj in = json.object();
        return new RunResult(
                outcome(in),
                history,
                in.need("best-epoch").integer(0, Integer.MAX_VALUE),
                metrics(in.need("test")),
                in.need("weights-sha256").text());
    }

    private static Outcome outcome(Json.Obj in) throws BadInput {
        Json named = in.need("outcome");
        return switch (named.text()) {
            case "complete" -> new Outcome.Complete(in.need("early").flag());
            case "diverged" -> new Outcome.Diverged(
                    in.need("node").text(), in.need("epoch").integer(0, Integer.MAX_VALUE));
            default -> throw named.place().bad("run.unknown-outcome", named.what());
        };
    }

    private static Map<String, Object> finite(Map<String, Double> metrics) {
        var out = new LinkedHashMap<String, Object>();
        metrics.forEach((name, value) -> {
            if (Double.isFinite(value)) {
                out.put(name, value);
            }
        });
        return out;
    }

    private static SequencedMap<String, Double> metrics(Json json) throws BadInput {
        var out = new LinkedHashMap<String, Double>();
        for (Map.Entry<String, Json> entry : json.object().entries().entrySet()) {
            out.put(entry.getKey(), entry.getValue().real());
        }
        return out;
    }
}
