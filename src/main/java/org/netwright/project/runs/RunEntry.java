package org.netwright.project.runs;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.netwright.training.EpochRecord;
import org.netwright.training.PlanParams;
import org.netwright.training.RunResult;

/// What the list of runs shows of one.
///
/// @param folder the name of its folder in `runs`
/// @param name of its project
/// @param plan of its training plan
/// @param started when
/// @param parent the run it goes on from, if any
/// @param ending what became of it
/// @param epochs how many are done
/// @param planned how many it was to have
/// @param bestEpoch the one with the lowest validation loss; 0 for none
/// @param figures of that epoch and of the test, by name
/// @param seconds of training
/// @param samplesPerSecond of training
/// @param parameters of its network; 0 where that was not noted
/// @param bytes its folder takes up
/// @param notes what a person wrote about it
public record RunEntry(
        String folder,
        String name,
        String plan,
        Instant started,
        Optional<Parent> parent,
        RunEnding ending,
        int epochs,
        int planned,
        int bestEpoch,
        SequencedMap<String, Double> figures,
        double seconds,
        double samplesPerSecond,
        long parameters,
        long bytes,
        RunNotes notes) {
    /// Copies the figures.
    public RunEntry {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    }

    /// What is shown of a run.
    static RunEntry of(StoredRun run, RunEnding ending, Tested tested, RunNotes notes, long bytes) {
        List<EpochRecord> history = run.history();
        RunConfig config = run.config();
        int best = EpochRecord.best(history);
        return new RunEntry(
                run.folder().name(),
                config.name(),
                config.plan().name(),
                config.started(),
                config.parent(),
                ending,
                history.size(),
                config.plan().get(PlanParams.EPOCHS),
                best,
                figures(run, best, tested),
                history.stream().mapToDouble(EpochRecord::seconds).sum(),
                EpochRecord.speed(history),
                config.parameters(),
                bytes,
                notes);
    }

    private static SequencedMap<String, Double> figures(StoredRun run, int best, Tested tested) {
        var all = new LinkedHashMap<String, Double>();
        run.history().stream().filter(record -> record.epoch() == best).forEach(record -> all.putAll(record.metrics()));
        if (tested.epoch() == best) {
            all.putAll(tested.figures());
        }
        run.result().map(RunResult::test).ifPresent(all::putAll);
        all.values().removeIf(value -> !Double.isFinite(value));
        return all;
    }

    /// A figure of its best epoch or of its test.
    public OptionalDouble figure(String metric) {
        Double value = figures.get(metric);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// The same after a person wrote something else about it.
    public RunEntry with(RunNotes now) {
        return new RunEntry(
                folder, name, plan, started, parent, ending, epochs, planned, bestEpoch, figures, seconds,
                samplesPerSecond, parameters, bytes, now);
    }
}
