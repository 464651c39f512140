package org.netwright.project.runs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.netwright.training.EpochRecord;

/// What the test of a run came to that did not test itself.
///
/// @param epoch its best one then
/// @param figures by name, such as `test_accuracy`
record Tested(int epoch, SequencedMap<String, Double> figures) {
    static final Tested NOTHING = new Tested(0, new LinkedHashMap<>());

    /// Copies the figures.
    Tested {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    }

    static Tested of(Examination found) {
        var figures = new LinkedHashMap<String, Double>();
        found.evaluation().figures().forEach((name, figure) -> figure.number().ifPresent(value -> figures.put("test_" + name, value)));
        return new Tested(EpochRecord.best(found.run().history()), figures);
    }
}
