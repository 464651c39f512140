package org.netwright.workspace;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.netwright.export.diagram.Diagram;
import org.netwright.export.diagram.PictureFormat;
import org.netwright.export.diagram.Style;
import org.netwright.export.diagram.Subject;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.param.Words;
import org.netwright.project.files.SafeFile;

/// The drawing as a picture: in a file, or for whatever a person pastes it into. Pictures are drawn on the side, from the
/// drawing as it was when they were asked for.
public final class Pictures {
    private static final double SCALE = 2;

    private final Workspace workspace;
    private final Words words;

    /// Pictures of a workspace's drawing.
    public Pictures(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /// Writes a picture of the whole drawing.
    ///
    /// @param file its ending says what kind of picture it is
    public void save(Path file, Style style) {
        Subject all = all();
        workspace.projects().onSide(() -> {
            SafeFile.write(file, picture(all, PictureFormat.of(file), style));
            return () -> {};
        });
    }

    /// Makes a PNG picture of what is selected, or of the whole drawing if nothing is.
    ///
    /// @param then takes the picture
    public void copy(Style style, Consumer<byte[]> then) {
        Selection selected = workspace.history().selection().get();
        Subject subject = selected.nodes().isEmpty() ? all() : all().only(selected.nodes(), selected.comments());
        workspace.projects().onSide(() -> {
            byte[] picture = picture(subject, PictureFormat.PNG, style);
            return () -> then.accept(picture);
        });
    }

    private Subject all() {
        return Subject.all(
                workspace.history().document().get().network(),
                workspace.problems().compiled().get());
    }

    private byte[] picture(Subject subject, PictureFormat format, Style style) throws BadInput {
        if (subject.network().nodes().isEmpty()) {
            throw new BadInput("", "", Message.of("diagram.empty"));
        }
        return format.picture(Diagram.of(subject, workspace.editor().catalog(), words, style), SCALE);
    }
}
