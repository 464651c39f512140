package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.netwright.export.diagram.Style;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.param.Words;
import org.netwright.project.ProjectFolder;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Origin;
import org.netwright.workspace.Pictures;
import org.netwright.workspace.Projects;
import org.netwright.workspace.Workspace;

/// New, open, save: and never losing a change on the way without having asked.
final class FileActions {
    private final Workspace workspace;
    private final Choosers choosers;
    private final Dialogs dialogs;
    private final Words words;
    private final Action begin;
    private final Action open;
    private final Action save;
    private final Action saveAs;
    private final PictureActions pictures;
    private final List<Action> samples = new ArrayList<>();

    /// Files of a workspace.
    ///
    /// @param seen the style of the window
    FileActions(Workspace workspace, Choosers choosers, Dialogs dialogs, Words words, Supplier<Style> seen) {
        this.workspace = workspace;
        this.choosers = choosers;
        this.dialogs = dialogs;
        this.words = words;
        Projects projects = workspace.projects();
        begin = Action.of(words.of("ui.file.new"), () -> leave(projects::begin), "Shortcut+N");
        open = Action.of(words.of("ui.file.open"), () -> leave(this::openOther), "Shortcut+O");
        save = Action.of(words.of("ui.file.save"), () -> saveThen(() -> {}), "Shortcut+S");
        saveAs = Action.of(words.of("ui.file.save-as"), () -> saveElsewhere(() -> {}), "Shortcut+Shift+S");
        pictures = new PictureActions(new Pictures(workspace, words), choosers, this::name, seen, words);
        for (String name : projects.sampleNames()) {
            samples.add(Action.of(name, () -> leave(() -> projects.openSample(name))));
        }
    }

    Action begin() {
        return begin;
    }

    Action open() {
        return open;
    }

    Action save() {
        return save;
    }

    Action saveAs() {
        return saveAs;
    }

    /// The drawing as a picture.
    PictureActions pictures() {
        return pictures;
    }

    /// One for each project that comes with the program.
    List<Action> samples() {
        return List.copyOf(samples);
    }

    /// All that have a key.
    List<Action> all() {
        return List.of(begin, open, save, saveAs, pictures.export(), pictures.copy());
    }

    /// Does something that gives the document up, once its changes are saved or given up; not if the person stays.
    void leave(Runnable then) {
        if (!workspace.history().changed().get()) {
            then.run();
            return;
        }
        switch (dialogs.leaving(name())) {
            case DISCARD -> then.run();
            case STAY -> {}
            case SAVE -> saveThen(then);
        }
    }

    /// What the project is called.
    String name() {
        return name(workspace.projects().origin().get());
    }

    /// What a project that came from there is called.
    String name(Origin origin) {
        return switch (origin) {
            case Origin.Fresh ignored -> words.of("ui.file.untitled");
            case Origin.Sample(String name) -> name;
            case Origin.Kept(var folder) -> folder.name();
        };
    }

    private void saveThen(Runnable then) {
        switch (workspace.projects().origin().get()) {
            case Origin.Kept(var folder) -> workspace.projects().save(folder, then);
            case Origin.Fresh ignored -> saveElsewhere(then);
            case Origin.Sample ignored -> saveElsewhere(then);
        }
    }

    private void saveElsewhere(Runnable then) {
        choosers.newProject(name())
                .map(FileActions::ending)
                .ifPresent(path -> workspace.projects().save(new ProjectFolder(path), then));
    }

    /// Project folders end the same way, whatever is typed.
    private static Path ending(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(ProjectFolder.SUFFIX) ? path : path.resolveSibling(name + ProjectFolder.SUFFIX);
    }

    private void openOther() {
        choosers.project().ifPresent(path -> folder(path).ifPresent(workspace.projects()::open));
    }

    /// Opens a project that comes from outside; nothing happens if it is open already, and a run that goes on is not ended
    /// for it.
    void open(Path project) {
        folder(project).filter(folder -> !isOpen(folder)).ifPresent(folder -> {
            if (workspace.runs().state().get().busy()) {
                dialogs.complain(new BadInput(project.toString(), "", Message.of("ui.open.training")));
            } else {
                leave(() -> workspace.projects().open(folder));
            }
        });
    }

    private boolean isOpen(ProjectFolder folder) {
        return switch (workspace.projects().origin().get()) {
            case Origin.Kept(var open) -> open.same(folder);
            case Origin.Fresh ignored -> false;
            case Origin.Sample ignored -> false;
        };
    }

    /// What is no project is complained about.
    private Optional<ProjectFolder> folder(Path path) {
        try {
            return Optional.of(ProjectFolder.of(path.toString()));
        } catch (BadInput wrong) {
            dialogs.complain(wrong);
            return Optional.empty();
        }
    }
}
