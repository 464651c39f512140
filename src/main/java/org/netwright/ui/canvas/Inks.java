package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.netwright.layer.Category;
import org.netwright.ui.fx.Styles;

/// Colours of the style sheet for what is drawn point by point, which no style sheet reaches.
final class Inks extends Group {
    private static final double LEGIBLE = 4;

    private final Map<Category, Rectangle> categories = new EnumMap<>(Category.class);
    private final Rectangle wire = Styles.styled(new Rectangle(), "nw-wire-ink");
    private final Rectangle gradient = Styles.styled(new Rectangle(), "nw-gradient-ink");
    private final Rectangle accent = Styles.styled(new Rectangle(), "nw-accent-ink");
    private final Rectangle broken = Styles.styled(new Rectangle(), "nw-broken-ink");
    private final Rectangle watch = Styles.styled(new Rectangle(), "nw-watch-ink");

    /// @param changed told when a colour is another
    Inks(Runnable changed) {
        for (Category category : Category.values()) {
            categories.put(category, Styles.styled(new Rectangle(), "nw-category-ink", "category-" + category.id()));
        }
        var all = new ArrayList<>(categories.values());
        all.addAll(List.of(wire, gradient, accent, broken, watch));
        all.forEach(ink -> ink.fillProperty().addListener(change -> changed.run()));
        getChildren().addAll(all);
        setVisible(false);
        setManaged(false);
    }

    /// The colour of a category.
    int of(Category category) {
        return argb(categories.getOrDefault(category, wire));
    }

    /// The colour of letters on the colour of a category: white where that can be read, else black.
    Color over(Category category) {
        return categories.getOrDefault(category, wire).getFill() instanceof Color colour && contrast(colour) < LEGIBLE
                ? Color.BLACK
                : Color.WHITE;
    }

    /// How much lighter white is, as accessibility guidelines measure it.
    private static double contrast(Color colour) {
        double light =
                0.2126 * shine(colour.getRed()) + 0.7152 * shine(colour.getGreen()) + 0.0722 * shine(colour.getBlue());
        return 1.05 / (light + 0.05);
    }

    private static double shine(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The colour of wires.
    int wire() {
        return argb(wire);
    }

    /// The colour of wires that tell of gradients.
    int gradient() {
        return argb(gradient);
    }

    /// The colour of what is selected.
    int accent() {
        return argb(accent);
    }

    /// The colour of errors.
    int broken() {
        return argb(broken);
    }

    /// The colour of warnings.
    int watch() {
        return argb(watch);
    }

    /// The colour a style sheet gives to a shape that only carries it; nothing where it gives none.
    static int argb(Rectangle ink) {
        return ink.getFill() instanceof Color colour ? Raster.argb(colour) : 0;
    }
}
