package org.netwright.project.runs;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;

/// What the index keeps of a run, as a line of text; and what a person wrote about it.
final class EntryFormat {
    private EntryFormat() {}

    static String line(RunEntry entry) {
        var out = new LinkedHashMap<String, Object>();
        out.put("folder", entry.folder());
        out.put("name", entry.name());
        out.put("plan", entry.plan());
        out.put("started", entry.started().toString());
        entry.parent().ifPresent(parent -> out.put("parent", encode(parent)));
        out.put("ending", entry.ending().name());
        out.put("epochs", (long) entry.epochs());
        out.put("planned", (long) entry.planned());
        out.put("best-epoch", (long) entry.bestEpoch());
        out.put("figures", entry.figures());
        out.put("seconds", entry.seconds());
        out.put("samples-per-second", entry.samplesPerSecond());
        out.put("parameters", entry.parameters());
        out.put("bytes", entry.bytes());
        out.put("notes", encode(entry.notes()));
        return JsonText.line(out);
    }

    static RunEntry entry(String line) throws BadInput {
        Json.Obj in = Json.read("runs.db", line).object();
        Optional<Json> parent = in.get("parent");
        return new RunEntry(
                in.need("folder").text(),
                in.need("name").text(),
                in.need("plan").text(),
                instant(in.need("started")),
                parent.isPresent() ? Optional.of(parent(parent.get())) : Optional.empty(),
                ending(in.need("ending")),
                in.need("epochs").integer(0, Integer.MAX_VALUE),
                in.need("planned").integer(0, Integer.MAX_VALUE),
                in.need("best-epoch").integer(0, Integer.MAX_VALUE),
                figures(in.need("figures")),
                in.need("seconds").real(),
                in.need("samples-per-second").real(),
                (long) in.need("parameters").real(),
                (long) in.need("bytes").real(),
                notes(in.need("notes")));
    }

    private static RunEnding ending(Json json) throws BadInput {
        try {
            return RunEnding.valueOf(json.text());
        } catch (IllegalArgumentException e) {
            throw json.place().bad("run.unknown-outcome", json.what());
        }
    }

    static SequencedMap<String, Object> encode(Parent parent) {
        var out = new LinkedHashMap<String, Object>();
        out.put("run", parent.run());
        out.put("epoch", (long) parent.epoch());
        return out;
    }

    static Parent parent(Json json) throws BadInput {
        Json.Obj in = json.object().only("run", "epoch");
        return new Parent(in.need("run").text(), in.need("epoch").integer(0, Integer.MAX_VALUE));
    }

    static SequencedMap<String, Object> encode(RunNotes notes) {
        var out = new LinkedHashMap<String, Object>();
        out.put("tags", notes.tags());
        out.put("text", notes.text());
        return out;
    }

    static RunNotes notes(Json json) throws BadInput {
        Json.Obj in = json.object().only("tags", "text");
        var tags = new ArrayList<String>();
        for (Json tag : in.need("tags").list()) {
            tags.add(tag.text());
        }
        return new RunNotes(tags, in.need("text").text());
    }

    static SequencedMap<String, Object> encode(Tested tested) {
        var out = new LinkedHashMap<String, Object>();
        out.put("epoch", (long) tested.epoch());
        out.put("figures", tested.figures());
        return out;
    }

    static Tested tested(Json json) throws BadInput {
        Json.Obj in = json.object().only("epoch", "figures");
        return new Tested(in.need("epoch").integer(0, Integer.MAX_VALUE), figures(in.need("figures")));
    }

    private static SequencedMap<String, Double> figures(Json json) throws BadInput {
        var figures = new LinkedHashMap<String, Double>();
        for (Map.Entry<String, Json> figure : json.object().entries().entrySet()) {
            figures.put(figure.getKey(), figure.getValue().real());
        }
        return figures;
    }

    static Instant instant(Json json) throws BadInput {
        try {
            return Instant.parse(json.text());
        } catch (DateTimeException e) {
            throw json.place().bad("run.bad-time", json.what());
        }
    }
}
