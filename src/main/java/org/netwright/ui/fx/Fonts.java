package org.netwright.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that come with the program: Inter for words, JetBrains Mono for shapes and figures, Noto Sans SC for Chinese.
public final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Medium.ttf",
            "NotoSansSC-400Regular-gb2312.ttf",
            "NotoSansSC-700Bold-gb2312.ttf");

    private Fonts() {}

    /// Makes them known to the toolkit.
    public static void install() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/org/netwright/assets/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("the font " + file + " is missing or damaged");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
