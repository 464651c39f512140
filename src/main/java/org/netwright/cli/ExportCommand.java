package org.netwright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.netwright.export.djl.DjlExport;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.project.files.SafeFile;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRun;
import org.netwright.project.runs.StoredRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `netwright export`: a trained network for other programs.
@Command(name = "export", description = "Write a trained network for other programs.")
public final class ExportCommand implements Callable<Integer> {
    private final RunStore runs;
    private final StoredRuns stored;
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "djl: TorchScript with the weights inside, and a Java class that uses it.")
    private ExportFormat to = ExportFormat.DJL;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path out = Path.of("");

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Exports runs.
    public ExportCommand(RunStore runs, StoredRuns stored, Console console) {
        this.runs = runs;
        this.stored = stored;
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput {
        StoredRun from = runs.open(new RunFolder(run));
        Path folder = out.toAbsolutePath().normalize();
        RunStore.checkEmpty(new RunFolder(folder), "export.folder-not-empty");
        SortedMap<String, byte[]> files = files(from);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            SafeFile.write(folder.resolve(file.getKey()), file.getValue());
        }
        console.say("cli.export", out, files.size());
        if (json.wanted()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("out", folder.toString());
            answer.put("format", to.name().toLowerCase(Locale.ROOT));
            answer.put("files", List.copyOf(files.keySet()));
            console.json(answer);
        }
        return Exit.OK;
    }

    private SortedMap<String, byte[]> files(StoredRun from) throws BadInput {
        Program program = stored.program(from);
        return switch (to) {
            case DJL -> new DjlExport(program, stored.preparation(from), from.config().fitted().schema().target())
                    .files(stored.bestWeights(from), from.folder().best().toString());
        };
    }
}
