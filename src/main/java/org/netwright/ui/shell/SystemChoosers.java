package org.netwright.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.netwright.export.diagram.PictureFormat;
import org.netwright.param.Words;
import org.netwright.project.ProjectFolder;
import org.netwright.workspace.Cell;
import org.netwright.workspace.MutableCell;

/// The operating system's own dialogs.
public final class SystemChoosers implements Choosers {
    private final Window owner;
    private final Words words;
    private final MutableCell<Boolean> asking = new MutableCell<>(false);

    /// Dialogs over a window.
    public SystemChoosers(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Cell<Boolean> asking() {
        return asking;
    }

    @Override
    public Optional<Path> project() {
        return folder("ui.chooser.project");
    }

    @Override
    public Optional<Path> newProject(String suggested) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("ui.chooser.save"));
        chooser.setInitialFileName(suggested + ProjectFolder.SUFFIX);
        return asked(() -> chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> dataFile() {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("ui.chooser.data-file"));
        return asked(() -> chooser.showOpenDialog(owner));
    }

    @Override
    @SuppressWarnings("NullAway") // a dialog that was left gives null
    public List<Path> pictures() {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("ui.chooser.pictures"));
        List<File> chosen = during(() -> chooser.showOpenMultipleDialog(owner));
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> dataFolder() {
        return folder("ui.chooser.data-folder");
    }

    @Override
    public Optional<Path> newPicture(String suggested) {
        return newFile("ui.chooser.picture", suggested);
    }

    @Override
    public Optional<Path> newFolder(String suggested) {
        return newFile("ui.chooser.folder", suggested);
    }

    @Override
    public Optional<Path> newTable(String suggested) {
        return newFile("ui.chooser.table", suggested);
    }

    @Override
    public Optional<Path> newDrawing(String suggested) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("ui.chooser.drawing"));
        chooser.setInitialFileName(suggested + PictureFormat.SVG.ending());
        for (PictureFormat format : PictureFormat.values()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*" + format.ending()));
        }
        return asked(() -> chooser.showSaveDialog(owner)).map(file -> ended(file, chooser.getSelectedExtensionFilter()));
    }

    /// A name without an ending gets that of the kind that was chosen.
    @SuppressWarnings("NullAway") // a dialog without a choice gives null
    private static Path ended(Path file, FileChooser.ExtensionFilter chosen) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") || chosen == null
                ? file
                : file.resolveSibling(name + chosen.getExtensions().getFirst().substring(1));
    }

    private Optional<Path> newFile(String title, String suggested) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of(title));
        chooser.setInitialFileName(suggested);
        return asked(() -> chooser.showSaveDialog(owner));
    }

    private Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.of(title));
        return asked(() -> chooser.showDialog(owner));
    }

    @SuppressWarnings("NullAway") // a dialog that was left gives null
    private Optional<Path> asked(Supplier<File> dialog) {
        return Optional.ofNullable(during(dialog)).map(File::toPath);
    }

    /// While a dialog of the system stands there, the window goes on.
    private <T> T during(Supplier<T> dialog) {
        asking.set(true);
        try {
            return dialog.get();
        } finally {
            asking.set(false);
        }
    }
}
