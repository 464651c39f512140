package org.netwright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.netwright.export.djl.DjlExport;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.project.files.SafeFile;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRun;
import org.netwright.project.runs.StoredRuns;

/// Writes networks that were trained for other programs, with the best weights of their runs.
public final class RunExporter {
    private final RunStore runs;
    private final StoredRuns stored;

    /// An exporter of runs that can be brought back.
    public RunExporter(RunStore runs, StoredRuns stored) {
        this.runs = runs;
        this.stored = stored;
    }

    /// Writes TorchScript with the weights inside, and a Java class that uses it with plain DJL.
    ///
    /// @param out a folder that is empty or not there yet
    /// @return the names of the files
    /// @throws BadInput if the folder is not empty or cannot be written, or the run has no weights yet
    public List<String> djl(RunFolder run, Path out) throws BadInput {
        StoredRun from = runs.open(run);
        Path folder = out.toAbsolutePath().normalize();
        RunStore.checkEmpty(new RunFolder(folder), "export.folder-not-empty");
        Program program = stored.program(from);
        SortedMap<String, byte[]> files = new DjlExport(
                        program, stored.preparation(from), from.config().fitted().schema().target())
                .files(stored.bestWeights(from), from.folder().best().toString());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            SafeFile.write(folder.resolve(file.getKey()), file.getValue());
        }
        return List.copyOf(files.keySet());
    }
}
