package org.netwright.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import org.netwright.data.Given;

/// What a person pastes or drops: files, or a picture that lies in none.
public final class HandedOver {
    private HandedOver() {}

    /// Whether there are files or a picture.
    public static boolean any(Clipboard from) {
        return from.hasFiles() || from.hasImage();
    }

    /// The files.
    public static List<Path> files(Clipboard from) {
        return from.hasFiles() ? from.getFiles().stream().map(File::toPath).toList() : List.of();
    }

    /// The files as pictures, whatever their names; where there are none, the picture.
    ///
    /// @param name what a picture that lies in no file is called
    @SuppressWarnings("NullAway") // a clipboard whose picture cannot be read gives null
    public static List<Given> pictures(Clipboard from, String name) {
        if (from.hasFiles()) {
            return files(from).stream().<Given>map(Given.PictureAt::new).toList();
        }
        Image image = from.hasImage() ? from.getImage() : null;
        return image == null || image.getPixelReader() == null ? List.of() : List.of(pixels(image, name));
    }

    private static Given pixels(Image image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Given.Pixels(name, width, height, argb);
    }

    /// Whether a file's name says that it is a table.
    public static boolean isTable(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)");
    }
}
