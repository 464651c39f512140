package org.netwright.engine;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.model.EpochFiles;
import org.netwright.model.HalfPrecision;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;

/// Keeps the weights of a run's epochs in half precision, to look back at: the first weights as epoch 0, then each
/// completed epoch. When they take too much room, epochs are dropped evenly; the first weights, the newest and the best
/// epoch always stay.
///
/// Files are written as those of [Checkpoints] are, whole or not at all, and after them: a run that was killed between
/// the two writes what it lacks when it goes on.
final class EpochHistory {
    /// How much of the disk a run's history may take: thirty runs of a class still fit on a laptop, and a network of 2.5
    /// million weights keeps a hundred epochs.
    static final long MOST_BYTES = 500_000_000;

    private final EpochFiles files;
    private final long most;
    /// How many bytes each epoch takes that is kept.
    private final SortedMap<Integer, Long> sizes = new TreeMap<>();

    /// @param run the run's folder
    EpochHistory(Path run) {
        this(run, MOST_BYTES);
    }

    /// @param most bytes it may take
    EpochHistory(Path run, long most) {
        files = EpochFiles.of(run);
        this.most = most;
    }

    /// Begins, or goes on after an epoch: what is newer belonged to a run that was started over.
    ///
    /// @param weights after that epoch
    /// @param epoch the one that is done; 0 for a run that begins
    /// @param best the best so far
    void begin(Weights weights, int epoch, int best) throws IOException {
        Files.createDirectories(files.folder());
        clean();
        for (int kept : files.epochs()) {
            if (kept > epoch || epoch == 0) {
                Files.delete(files.file(kept));
            }
        }
        sizes.clear();
        for (int kept : files.epochs()) {
            sizes.put(kept, Files.size(files.file(kept)));
        }
        if (Files.notExists(files.file(epoch))) {
            write(weights, epoch, best);
        }
    }

    /// Deletes what a killed run left half written.
    private void clean() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(files.folder(), "*.tmp")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    /// Keeps an epoch, and drops others if they now take too much room.
    ///
    /// @param best the best so far
    void write(Weights weights, int epoch, int best) throws IOException {
        var notes = new TreeMap<>(Map.of("format", "netwright-epoch-1", "epoch", String.valueOf(epoch)));
        try (var memory = Arena.ofConfined()) {
            Safetensors.write(files.file(epoch), new WeightsFile(HalfPrecision.of(weights, memory), notes));
        }
        sizes.put(epoch, Files.size(files.file(epoch)));
        long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
        while (bytes > most) {
            OptionalInt drop = dispensable(List.copyOf(sizes.keySet()), best);
            if (drop.isEmpty()) {
                return;
            }
            Files.deleteIfExists(files.file(drop.getAsInt()));
            bytes -= sizes.getOrDefault(drop.getAsInt(), 0L);
            sizes.remove(drop.getAsInt());
        }
    }

    /// The epoch whose loss leaves the smallest gap, the earliest of several; empty if all must stay.
    ///
    /// @param epochs ascending
    static OptionalInt dispensable(List<Integer> epochs, int best) {
        int smallest = Integer.MAX_VALUE;
        OptionalInt found = OptionalInt.empty();
        for (int i = 1; i < epochs.size() - 1; i++) {
            int gap = epochs.get(i + 1) - epochs.get(i - 1);
            if (epochs.get(i) != best && gap < smallest) {
                smallest = gap;
                found = OptionalInt.of(epochs.get(i));
            }
        }
        return found;
    }
}
