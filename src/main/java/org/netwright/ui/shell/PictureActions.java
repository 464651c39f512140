package org.netwright.ui.shell;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.netwright.export.diagram.Style;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Pictures;

/// The drawing as a picture: saved, or copied for pasting elsewhere.
final class PictureActions {
    private final Pictures pictures;
    private final Choosers choosers;
    private final Supplier<String> name;
    private final Words words;
    private final Action export;
    private final Action copy;
    private final List<Action> styles;
    private Consumer<String> say = sentence -> {};

    /// Pictures of a project.
    ///
    /// @param name what the project is called
    /// @param seen the style of the window
    PictureActions(Pictures pictures, Choosers choosers, Supplier<String> name, Supplier<Style> seen, Words words) {
        this.pictures = pictures;
        this.choosers = choosers;
        this.name = name;
        this.words = words;
        export = Action.of(words.of("ui.picture.seen"), () -> save(seen.get()), "Shortcut+Shift+E");
        copy = Action.of(words.of("ui.picture.copy"), () -> pictures.copy(seen.get(), this::put), "Shortcut+Shift+C");
        styles = List.of(
                Action.of(words.of("ui.picture.light"), () -> save(Style.LIGHT)),
                Action.of(words.of("ui.picture.dark"), () -> save(Style.DARK)),
                Action.of(words.of("ui.picture.print"), () -> save(Style.PRINT)));
    }

    /// Who tells a person what was done.
    void telling(Consumer<String> teller) {
        say = teller;
    }

    /// Saves it as it looks in the window.
    Action export() {
        return export;
    }

    /// Saves it in a style that is chosen.
    List<Action> styles() {
        return styles;
    }

    /// Copies what is selected, or all of it.
    Action copy() {
        return copy;
    }

    private void save(Style style) {
        choosers.newDrawing(words.of("ui.picture.file", name.get())).ifPresent(file -> pictures.save(file, style));
    }

    private void put(byte[] picture) {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(picture))));
        say.accept(words.of("ui.picture.copied"));
    }
}
