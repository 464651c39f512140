package org.netwright.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.training.EpochRecord;

/// A [Course] as the notes of a safetensors file, and back. Numbers come back to the last bit.
final class CourseNotes {
    private static final String FORMAT = "netwright-checkpoint-1";

    private CourseNotes() {}

    static SortedMap<String, String> write(Course course) {
        var notes = new TreeMap<String, String>();
        notes.put("format", FORMAT);
        notes.put("epoch", String.valueOf(course.epochs()));
        notes.put("best_epoch", String.valueOf(course.bestEpoch()));
        notes.put("best_loss", String.valueOf(course.bestLoss()));
        notes.put("reference", String.valueOf(course.reference()));
        notes.put("waited", String.valueOf(course.waited()));
        notes.put("first_objective", String.valueOf(course.firstObjective()));
        notes.put("history", JsonText.line(course.history().stream().map(CourseNotes::write).toList()));
        return notes;
    }

    private static Map<String, Object> write(EpochRecord epoch) {
        var json = new LinkedHashMap<String, Object>();
        json.put("epoch", (long) epoch.epoch());
        json.put("metrics", epoch.metrics());
        json.put("learning_rate", epoch.learningRate());
        json.put("seconds", epoch.seconds());
        json.put("samples_per_second", epoch.samplesPerSecond());
        return json;
    }

    /// Reads what [#write] wrote.
    ///
    /// @param file what complaints call the file
    static Course read(Map<String, String> notes, String file) throws BadInput {
        if (!FORMAT.equals(notes.get("format"))) {
            throw unreadable(file);
        }
        var history = new ArrayList<EpochRecord>();
        for (Json epoch : Json.read(file, text(notes, "history", file)).list()) {
            history.add(epoch(epoch.object()));
        }
        int epochs = integer(notes, "epoch", file);
        int bestEpoch = integer(notes, "best_epoch", file);
        if (history.size() != epochs || bestEpoch < 0 || bestEpoch > epochs) {
            throw unreadable(file);
        }
        return new Course(
                history,
                bestEpoch,
                real(notes, "best_loss", file),
                real(notes, "reference", file),
                integer(notes, "waited", file),
                real(notes, "first_objective", file));
    }

    private static EpochRecord epoch(Json.Obj json) throws BadInput {
        var metrics = new LinkedHashMap<String, Double>();
        for (Map.Entry<String, Json> metric : json.need("metrics").object().entries().entrySet()) {
            metrics.put(metric.getKey(), metric.getValue().real());
        }
        return new EpochRecord(
                json.need("epoch").integer(1, Integer.MAX_VALUE),
                metrics,
                json.need("learning_rate").real(),
                json.need("seconds").real(),
                json.need("samples_per_second").real());
    }

    private static String text(Map<String, String> notes, String key, String file) throws BadInput {
        String text = notes.get(key);
        if (text == null) {
            throw unreadable(file);
        }
        return text;
    }

    private static int integer(Map<String, String> notes, String key, String file) throws BadInput {
        try {
            return Integer.parseInt(text(notes, key, file));
        } catch (NumberFormatException e) {
            throw unreadable(file);
        }
    }

    private static double real(Map<String, String> notes, String key, String file) throws BadInput {
        try {
            return Double.parseDouble(text(notes, key, file));
        } catch (NumberFormatException e) {
            throw unreadable(file);
        }
    }

    private static BadInput unreadable(String file) {
        return new BadInput(file, "", Message.of("engine.checkpoint.notes"));
    }
}
