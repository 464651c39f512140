package org.netwright.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// The checkpoints of one run: `last.safetensors` and `best.safetensors`, and beside each a file with what the
/// optimiser remembers, named by its epoch. The weights name that file in their notes and are written after it and after
/// the line of their epoch in the [CourseLog], and old ones are deleted last; so whenever the program is killed, weights,
/// optimiser and history belong together.
///
/// A run that goes on from another one finds the weights it begins with in `first.safetensors`.
final class Checkpoints {
    private static final String OPTIMISER = "optimiser";
    private static final String SUFFIX = ".safetensors";

    private final Path folder;
    private final CourseLog log;

    /// @param run the run's folder
    Checkpoints(Path run) {
        folder = run.resolve("checkpoints");
        log = new CourseLog(folder.resolve("course.jsonl"));
    }

    /// A run as it was after an epoch.
    ///
    /// @param weights of the network
    /// @param optimiser what its optimiser remembered
    /// @param course how far it had come
    /// @param file the weights' file, for complaints
    record Saved(Weights weights, Weights optimiser, Course course, String file) {}

    /// The newest epoch; empty if none was completed.
    ///
    /// @throws BadInput if a file is damaged
    Optional<Saved> last() throws BadInput {
        Path file = file("last");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        WeightsFile weights = Safetensors.read(file);
        Course course = CourseNotes.read(weights.notes(), file.toString(), log);
        String optimiser = weights.notes().get(OPTIMISER);
        if (optimiser == null || !optimiser.equals(optimiserOf("last", course.epochs()))) {
            throw new BadInput(file.toString(), "", Message.of("engine.checkpoint.notes"));
        }
        Weights state = Safetensors.read(folder.resolve(optimiser)).weights();
        return Optional.of(new Saved(weights.weights(), state, course, file.toString()));
    }

    /// Weights the run was given to begin with: none, some or all.
    Weights first() throws BadInput {
        Path file = file("first");
        return Files.exists(file) ? Safetensors.read(file).weights() : Weights.of(Map.of());
    }

    /// What an optimiser remembered with those; empty for one that begins anew.
    Optional<Weights> firstOptimiser() throws BadInput {
        Path file = file("first." + OPTIMISER);
        return Files.exists(file) ? Optional.of(Safetensors.read(file).weights()) : Optional.empty();
    }

    /// Where those are, for complaints.
    String firstFile() {
        return file("first").toString();
    }

    /// The weights of the best epoch; empty if none was completed.
    Optional<Weights> best() throws BadInput {
        Path file = file("best");
        return Files.exists(file) ? Optional.of(Safetensors.read(file).weights()) : Optional.empty();
    }

    /// Where the best weights are, for complaints.
    String bestFile() {
        return file("best").toString();
    }

    /// Writes the newest epoch, first as the best one if it is.
    void write(Weights weights, Weights optimiser, Course course) throws IOException {
        Files.createDirectories(folder);
        log.keep(course.history());
        if (course.newestIsBest()) {
            write("best", weights, optimiser, course);
        }
        write("last", weights, optimiser, course);
        clean(Set.of(optimiserOf("last", course.epochs()), optimiserOf("best", course.bestEpoch())));
    }

    private void write(String name, Weights weights, Weights optimiser, Course course) throws IOException {
        String state = optimiserOf(name, course.epochs());
        var notes = new TreeMap<>(CourseNotes.write(course));
        Safetensors.write(folder.resolve(state), new WeightsFile(optimiser, notes));
        notes.put(OPTIMISER, state);
        Safetensors.write(file(name), new WeightsFile(weights, notes));
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static String optimiserOf(String name, int epoch) {
        return name + "-" + epoch + "." + OPTIMISER + SUFFIX;
    }

    /// Deletes optimiser files nobody names and what a killed run left half written.
    private void clean(Set<String> named) throws IOException {
        var old = new HashSet<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tmp") || (name.endsWith("." + OPTIMISER + SUFFIX) && !named.contains(name))) {
                    old.add(file);
                }
            }
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }
}
