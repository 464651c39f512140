package org.netwright.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.training.EpochRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A [Course] as the notes of a safetensors file, and back. Numbers come back to the last bit.
final class CourseNotes {
    private static final String FORMAT = "netwright-checkpoint-1";
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, Object>>> RECORDS = new TypeReference<>() {};

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
        notes.put("history", JSON.writeValueAsString(course.history().stream().map(CourseNotes::write).toList()));
        return notes;
    }

    private static Map<String, Object> write(EpochRecord epoch) {
        var json = new LinkedHashMap<String, Object>();
        json.put("epoch", epoch.epoch());
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
        try {
            if (!FORMAT.equals(notes.get("format"))) {
                throw unreadable(file);
            }
            var history = new ArrayList<EpochRecord>();
            for (Map<String, Object> epoch : JSON.readValue(text(notes, "history"), RECORDS)) {
                history.add(epoch(epoch));
            }
            var course = new Course(
                    history,
                    Integer.parseInt(text(notes, "best_epoch")),
                    Double.parseDouble(text(notes, "best_loss")),
                    Double.parseDouble(text(notes, "reference")),
                    Integer.parseInt(text(notes, "waited")),
                    Double.parseDouble(text(notes, "first_objective")));
            if (course.epochs() != Integer.parseInt(text(notes, "epoch"))) {
                throw unreadable(file);
            }
            return course;
        } catch (JacksonException | NumberFormatException | NullPointerException | ClassCastException e) {
            throw unreadable(file);
        }
    }

    private static String text(Map<String, ?> from, String key) {
        return String.valueOf(Objects.requireNonNull(from.get(key)));
    }

    private static EpochRecord epoch(Map<String, Object> json) {
        var metrics = new LinkedHashMap<String, Double>();
        Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(json.get("metrics"));
        values.forEach((name, value) -> metrics.put(String.valueOf(name), Double.valueOf(String.valueOf(value))));
        return new EpochRecord(
                Integer.parseInt(text(json, "epoch")),
                metrics,
                Double.parseDouble(text(json, "learning_rate")),
                Double.parseDouble(text(json, "seconds")),
                Double.parseDouble(text(json, "samples_per_second")));
    }

    private static BadInput unreadable(String file) {
        return new BadInput(file, "", Message.of("engine.checkpoint.notes"));
    }
}
