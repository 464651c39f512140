package org.netwright.project.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;

/// Where runs are kept: in their project, or in the user's own folder for a shipped sample, which is never written to, and
/// for a drawing that was never saved.
public final class RunPlaces {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    /// What runs of a drawing are called that was never saved.
    static final String DRAWING = "drawing";

    private final SampleLibrary samples;
    private final UserFolder user;

    /// Places for runs.
    public RunPlaces(SampleLibrary samples, UserFolder user) {
        this.samples = samples;
        this.user = user;
    }

    /// The folder that holds `runs/` and `runs.db`.
    public Path root(Optional<ProjectFolder> project) {
        return project.map(ProjectFolder::path).filter(path -> !samples.ships(path)).orElse(user.path());
    }

    /// Whether a run that is kept where those of a project are is one of its own: the user's folder holds runs of many.
    ///
    /// @param name what the run is called
    public boolean belongs(String name, Optional<ProjectFolder> project) {
        return !root(project).equals(user.path())
                || name.equals(project.map(ProjectFolder::name).orElse(DRAWING));
    }

    /// The folder with the index a run belongs into: that of its project or of the user, if it is among their runs.
    Optional<Path> indexOf(RunFolder run) {
        return Optional.ofNullable(run.path().getParent())
                .filter(runs -> runs.endsWith("runs"))
                .map(Path::getParent)
                .filter(root -> root.equals(user.path()) || Files.exists(new ProjectFolder(root).file()));
    }

    /// A folder for a new run, `runs/<time>-<name>`, that is not there yet.
    public RunFolder fresh(Optional<ProjectFolder> project, String name, Instant now) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String base = TIME.format(now.atZone(ZoneId.systemDefault())) + "-" + safe;
        Path runs = root(project).resolve("runs");
        Path folder = runs.resolve(base);
        for (int i = 2; Files.exists(folder); i++) {
            folder = runs.resolve(base + "-" + i);
        }
        return new RunFolder(folder);
    }
}
