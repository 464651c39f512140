package org.netwright.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.netwright.param.Message;
import org.netwright.training.EpochRecord;
import org.netwright.training.Forecast;
import org.netwright.training.ProcessMemory;
import org.netwright.training.RunResult;

/// What a run takes: what was foretold before it began, held against what it was.
public final class Outlook {
    private final MutableCell<Optional<Forecast>> forecast = new MutableCell<>(Optional.empty());
    private final MutableCell<Optional<Message>> compared = new MutableCell<>(Optional.empty());
    private Optional<Forecast> ofRun = Optional.empty();
    private boolean first;

    /// What training the drawing as it is now will take; empty while that is not known.
    public Cell<Optional<Forecast>> forecast() {
        return forecast;
    }

    /// What the run that goes on, or went on last, takes beside what was foretold; empty before its first epoch is over.
    public Cell<Optional<Message>> compared() {
        return compared;
    }

    /// Foretells something, or takes back what was foretold.
    void foretell(Optional<Forecast> now) {
        forecast.set(now);
    }

    /// A run begins.
    void begins() {
        ofRun = forecast.get();
        first = true;
        compared.set(Optional.empty());
    }

    /// An epoch is over.
    ///
    /// @return what is worth saying after the first
    Optional<Message> epochOver(EpochRecord record) {
        if (!first) {
            return Optional.empty();
        }
        first = false;
        compared.set(ofRun.map(was -> Message.of(
                "workspace.forecast.short", seconds(was.secondsPerEpoch()), seconds(record.seconds()))));
        return ofRun.map(was -> Message.of(
                "workspace.forecast.first", seconds(was.secondsPerEpoch()), seconds(record.seconds())));
    }

    /// The run is over.
    ///
    /// @return what it took beside what was foretold
    Optional<Message> over(RunResult result) {
        Optional<Forecast> was = ofRun;
        ofRun = Optional.empty();
        if (was.isEmpty() || result.history().isEmpty()) {
            return Optional.empty();
        }
        double mean = result.history().stream().mapToDouble(EpochRecord::seconds).average().orElse(0);
        String foretold = seconds(was.get().secondsPerEpoch());
        compared.set(Optional.of(Message.of("workspace.forecast.short", foretold, seconds(mean))));
        OptionalLong peak = ProcessMemory.peak();
        OptionalLong bytes = was.get().bytes();
        return Optional.of(
                peak.isEmpty() || bytes.isEmpty()
                        ? Message.of("workspace.forecast.time", foretold, seconds(mean))
                        : Message.of(
                                "workspace.forecast.whole",
                                foretold,
                                seconds(mean),
                                megabytes(bytes.getAsLong()),
                                megabytes(peak.getAsLong())));
    }

    /// To two figures, since it is known no better.
    public static String seconds(double seconds) {
        int decimals = seconds < 0.095 ? 3 : seconds < 0.95 ? 2 : seconds < 9.5 ? 1 : 0;
        return String.format(Locale.ENGLISH, "%." + decimals + "f", seconds);
    }

    private static long megabytes(long bytes) {
        return Math.round(bytes / 1048576.0);
    }
}
