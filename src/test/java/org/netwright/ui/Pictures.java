package org.netwright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of windows, kept in `target` for people to look at.
public final class Pictures {
    private Pictures() {}

    /// Takes a picture of all that is in a window, which may be larger than the window's screen.
    public static Path take(Scene scene, String name) {
        Path file = Path.of("target", name + ".png");
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> SwingFXUtils.fromFXImage(scene.getRoot().snapshot(null, null), null));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
