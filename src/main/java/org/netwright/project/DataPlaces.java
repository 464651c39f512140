package org.netwright.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// Where the data that a project names is on this machine.
public final class DataPlaces {
    private static final String SAMPLE = "sample:";

    private final SampleLibrary samples;

    /// Places, with the data sets that come with the program.
    public DataPlaces(SampleLibrary samples) {
        this.samples = samples;
    }

    /// The file or folder of a choice.
    ///
    /// @param project the project's folder, by which a relative path goes; empty for one that was never saved, and then
    ///     it goes by the working directory
    /// @throws BadInput if no file can have such a name
    public Path find(DataChoice choice, Optional<Path> project) throws BadInput {
        String path = choice.path();
        if (path.startsWith(SAMPLE)) {
            return sample(path, project);
        }
        Path given = ProjectFolder.path(path);
        return project.map(folder -> folder.resolve(given)).orElse(given);
    }

    private Path sample(String path, Optional<Path> project) throws BadInput {
        String set = path.substring(SAMPLE.length());
        if (!set.matches("[\\w-][\\w.-]*")) {
            throw new BadInput(path.replace('\0', '?'), "", Message.of("project.bad-sample"));
        }
        return project.map(folder -> folder.toAbsolutePath().resolveSibling("data").resolve(set))
                .filter(Files::exists)
                .orElse(samples.data(set));
    }
}
