package org.netwright.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The shipped typefaces as AWT fonts, each read when it is first used. What is drawn with them looks the same on every
/// machine.
public final class Fonts {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    private final Map<Typeface, Font> read = new ConcurrentHashMap<>();

    /// A typeface in one size.
    public Font get(Typeface face, double size) {
        return read.computeIfAbsent(face, Fonts::read).deriveFont((float) size);
    }

    /// The typeface in one size that has every letter of a text: the wanted one, or the Chinese one.
    public Font get(Typeface face, double size, String text) {
        return get(able(face, text), size);
    }

    /// The typeface that has every letter of a text: the wanted one, or the Chinese one.
    public Typeface able(Typeface face, String text) {
        return get(face, 12).canDisplayUpTo(text) < 0 ? face : Typeface.CHINESE;
    }

    /// How wide a text is, in pixels at 100 % zoom.
    public double width(Typeface face, double size, String text) {
        return get(face, size, text).getStringBounds(text, SMOOTH).getWidth();
    }

    /// A text that fits, shortened with an ellipsis if it has to be.
    public String fitting(Typeface face, double size, String text, double room) {
        if (width(face, size, text) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && width(face, size, text.substring(0, length).stripTrailing() + ELLIPSIS) > room) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length).stripTrailing() + ELLIPSIS;
    }

    private static Font read(Typeface face) {
        try (InputStream file = Fonts.class.getResourceAsStream(face.resource())) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file, face.resource()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException(face.resource(), damaged);
        }
    }
}
