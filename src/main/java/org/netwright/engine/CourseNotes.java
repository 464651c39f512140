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

/// A [Course] as the notes of a safetensors file, and back; its history stands in a file of its own, see [CourseLog].
/// Numbers come back to the last bit.
final class CourseNotes {
    private static final String FORMAT = "netwright-checkpoint-2";
    /// The history stood in the notes, too, so that each epoch took longer to write than the one before.
    private static final String OLD_FORMAT = "netwright-checkpoint-1";
    private static final String HISTORY = "history";

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
        return notes;
    }

    /// One epoch as one line of JSON, without its end.
    static String line(EpochRecord epoch) {
        var json = new LinkedHashMap<String, Object>();
        json.put("epoch", (long) epoch.epoch());
        json.put("metrics", epoch.metrics());
        json.put("learning_rate", epoch.learningRate());
        json.put("seconds", epoch.seconds());
        json.put("samples_per_second", epoch.samplesPerSecond());
        return JsonText.line(json);
    }

    /// Reads what [#write] wrote.
    ///
    /// @param file what complaints call the file
    /// @param log where the history is
    static Course read(Map<String, String> notes, String file, CourseLog log) throws BadInput {
        String format = text(notes, "format", file);
        int epochs = integer(notes, "epoch", file);
        List<EpochRecord> history;
        if (format.equals(FORMAT)) {
            history = log.read(epochs);
        } else if (format.equals(OLD_FORMAT)) {
            history = oldHistory(notes, file);
        } else {
            throw unreadable(file);
        }
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

    private static List<EpochRecord> oldHistory(Map<String, String> notes, String file) throws BadInput {
        var history = new ArrayList<EpochRecord>();
        for (Json epoch : Json.read(file, text(notes, HISTORY, file)).list()) {
            history.add(epoch(epoch.object()));
        }
        return history;
    }

    /// Reads what [#line] wrote.
    static EpochRecord epoch(Json.Obj json) throws BadInput {
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

    /// What is said of a checkpoint that does not tell how far the run had come.
    static BadInput unreadable(String file) {
        return new BadInput(file, "", Message.of("engine.checkpoint.notes"));
    }
}
