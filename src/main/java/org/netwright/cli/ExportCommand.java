package org.netwright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.netwright.param.BadInput;
import org.netwright.project.runs.RunFolder;
import org.netwright.workspace.RunExporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `netwright export`: a trained network for other programs.
@Command(name = "export", description = "Write a trained network for other programs.")
public final class ExportCommand implements Callable<Integer> {
    private final RunExporter exporter;
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
    public ExportCommand(RunExporter exporter, Console console) {
        this.exporter = exporter;
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput {
        List<String> files =
                switch (to) {
                    case DJL -> exporter.djl(new RunFolder(run), out);
                };
        console.say("cli.export", out, files.size());
        if (json.wanted()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("out", out.toAbsolutePath().normalize().toString());
            answer.put("format", to.name().toLowerCase(Locale.ROOT));
            answer.put("files", files);
            console.json(answer);
        }
        return Exit.OK;
    }
}
