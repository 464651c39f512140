package org.netwright.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netwright.export.diagram.Diagram;
import org.netwright.export.diagram.PictureFormat;
import org.netwright.export.diagram.Style;
import org.netwright.export.diagram.Subject;
import org.netwright.layer.LayerCatalog;
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
    private static final double MOST = 20;

    private final ProjectStore projects;
    private final Checker checker;
    private final LayerCatalog catalog;
    private final Console console;

    @Parameters(paramLabel = "PROJECT", description = "A project folder, such as samples/fashion.netwright.")
    private String project = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The picture: FILE.svg, FILE.png or FILE.pdf.")
    private Path out = Path.of("");

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "light, dark, or print: black on white, with categories written out. Default: light.")
    private Style style = Style.LIGHT;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels of a PNG for each pixel at 100 %%. Default: 2.")
    private double scale = 2;

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
        PictureFormat format = PictureFormat.of(out);
        if (!(scale > 0 && scale <= MOST)) {
            throw new BadInput("", "", Message.of("cli.render.scale", MOST));
        }
        ProjectFolder folder = ProjectFolder.of(project);
        Document document = projects.open(folder);
        if (document.network().nodes().isEmpty()) {
            throw new BadInput(project, "", Message.of("diagram.empty"));
        }
        Checkup checkup = checker.check(document, Optional.of(folder), document.plans().getFirst());
        Subject subject = Subject.all(document.network(), checkup.compiled());
        SafeFile.write(out, format.picture(Diagram.of(subject, catalog, console.words(), style), scale));
        console.say("cli.render", out);
        if (json.wanted()) {
            console.json(Map.of("out", out.toAbsolutePath().normalize().toString()));
        }
        return Exit.OK;
    }
}
