package org.netwright.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.netwright.look.Typeface;

/// The fonts that come with the program, made known to the window.
public final class Fonts {
    private Fonts() {}

    /// Makes them known to the toolkit. The Chinese one, which is larger than all others, comes in a while: no window
    /// waits for it.
    public static void install() {
        Thread.ofVirtual().start(() -> install(Typeface.CHINESE));
        for (Typeface face : Typeface.values()) {
            if (face != Typeface.CHINESE) {
                install(face);
            }
        }
    }

    private static void install(Typeface face) {
        try (InputStream in = Fonts.class.getResourceAsStream(face.resource())) {
            if (in == null || Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("the font " + face.resource() + " is missing or damaged");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
