package org.netwright.project.runs;

import java.nio.file.Path;

/// The folder a run leaves behind, and the names of what is in it. It needs nothing outside itself but the data.
///
/// @param path the folder
public record RunFolder(Path path) {
    /// The folder at a path, absolute from here on.
    public RunFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// What it is called among the runs beside it.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// What was trained, how, on what.
    public Path config() {
        return path.resolve("config.json");
    }

    /// The figures of every epoch, one line each.
    public Path metrics() {
        return path.resolve("metrics.jsonl");
    }

    /// How the weights and gradients of each layer were spread after every epoch, one line each.
    public Path statistics() {
        return path.resolve("statistics.jsonl");
    }

    /// How it ended; there only once it has.
    public Path result() {
        return path.resolve("result.json");
    }

    /// What its test came to, where it did not test itself; there only once it was tested.
    public Path tested() {
        return path.resolve("tested.json");
    }

    /// What a person wrote about it.
    public Path notes() {
        return path.resolve("notes.json");
    }

    /// The weights it began with, where it goes on from another run.
    public Path first() {
        return path.resolve("checkpoints").resolve("first.safetensors");
    }

    /// What the optimiser of that run remembered with them; gone after the first epoch.
    public Path firstOptimiser() {
        return path.resolve("checkpoints").resolve("first.optimiser.safetensors");
    }

    /// The weights of the epoch with the lowest validation loss.
    public Path best() {
        return path.resolve("checkpoints").resolve("best.safetensors");
    }

    /// The weights of the last epoch.
    public Path last() {
        return path.resolve("checkpoints").resolve("last.safetensors");
    }
}
