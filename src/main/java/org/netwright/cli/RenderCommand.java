package org.netwright.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netwright.export.diagram.Diagram;
import org.netwright.layer.LayerCatalog;
import org.netwright.look.Theme;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.files.SafeFile;
import org.netwright.project.runs.Checker;
import org.netwright.project.runs.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `netwright render`: the drawing of a project as a picture.
@Command(name = "render", description = "Draw the network of a project as a picture.")
public final class RenderCommand implements Callable<Integer> {
    private static final double SCALE = 2;

    private final ProjectStore projects;
    private final Checker checker;
    private final LayerCatalog catalog;
    private final Console console;

    @Parameters(paramLabel = "PROJECT", description = "A project folder, such as samples/fashion.netwright.")
    private String project = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The picture: FILE.svg or FILE.png.")
    private Path out = Path.of("");

    @Option(names = "--dark", description = "Light on dark.")
    private boolean dark;

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Draws projects.
    public RenderCommand(ProjectStore projects, Checker checker, LayerCatalog catalog, Console console) {
        this.projects = projects;
        this.checker = checker;
        this.catalog = catalog;
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw new BadInput(out.toString(), "", Message.of("cli.render.ending"));
        }
        ProjectFolder folder = ProjectFolder.of(project);
        Document document = projects.open(folder);
        Checkup checkup = checker.check(document, Optional.of(folder), document.plans().getFirst());
        Theme theme = dark ? Theme.DARK : Theme.LIGHT;
        Diagram diagram = Diagram.of(document.network(), checkup.compiled(), catalog, console.words(), theme);
        byte[] picture = name.endsWith(".svg") ? diagram.svg().getBytes(StandardCharsets.UTF_8) : diagram.png(SCALE);
        SafeFile.write(out, picture);
        console.say("cli.render", out);
        if (json.wanted()) {
            console.json(Map.of("out", out.toAbsolutePath().normalize().toString()));
        }
        return Exit.OK;
    }
}
