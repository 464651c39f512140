package org.netwright.ui.canvas;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import org.netwright.layout.Box;
import org.netwright.layout.Guides;
import org.netwright.layout.WirePath;
import org.netwright.network.Point;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// What lies over the drawing while a gesture is under way: the wire being drawn, the lasso, and a few words beside the
/// mouse.
final class Hints extends Pane {
    private static final double ASIDE = 18;
    private static final double EDGE = 12;

    /// How what the mouse does would turn out.
    enum Mood {
        /// Nothing to say.
        PLAIN,
        /// It would be right.
        GOOD,
        /// It can be done and needs mending.
        WATCH,
        /// It cannot be done.
        BAD
    }

    private final SVGPath wire = Styles.styled(new SVGPath(), "nw-ghost-wire");
    private final Path guides = Styles.styled(new Path(), "nw-guides");
    private final Region lasso = Styles.styled(new Region(), "nw-lasso");
    private final Label words = Controls.prose("", "nw-hint");
    private final Label ghost = Controls.label("", "nw-ghost-card");

    Hints() {
        setMouseTransparent(true);
        words.setMaxWidth(300);
        getChildren().addAll(guides, lasso, wire, ghost, words);
        getChildren().forEach(child -> child.setManaged(false));
        clear();
    }

    /// Nothing.
    void clear() {
        getChildren().forEach(child -> child.setVisible(false));
    }

    /// A wire between two places of the view.
    void wire(Point from, Point to, Mood mood) {
        wire.setContent(WirePath.direct(from, to).svg());
        mood(wire, mood);
        wire.setVisible(true);
    }

    /// A rectangle of the view.
    void lasso(Box area) {
        lasso.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        lasso.setVisible(true);
    }

    /// Thin lines between places of the drawing that show what is in line; none hides them.
    void guides(List<Guides.Line> lines, Viewport viewport) {
        guides.getElements().clear();
        for (Guides.Line line : lines) {
            Point from = viewport.toView(line.from());
            Point to = viewport.toView(line.to());
            guides.getElements().add(new MoveTo(sharp(from.x()), sharp(from.y())));
            guides.getElements().add(new LineTo(sharp(to.x()), sharp(to.y())));
        }
        guides.setVisible(!lines.isEmpty());
    }

    /// The middle of a pixel.
    private static double sharp(double value) {
        return Math.floor(value) + 0.5;
    }

    /// The card that would be placed, its corner at a place of the view.
    void ghost(String name, Box area, double scale) {
        ghost.setText(name);
        ghost.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        ghost.setStyle("-fx-font-size: " + Math.max(8, 12.5 * scale) + "px;");
        ghost.setVisible(true);
    }

    /// Lets what lies under the card that would be placed shine through.
    void ghostLight(boolean light) {
        Styles.state(ghost, "light", light);
    }

    /// A sentence beside a place of the view, kept inside it.
    void say(String sentence, Point at, Mood mood) {
        words.setText(sentence);
        mood(words, mood);
        words.setVisible(!sentence.isEmpty());
        double width = Math.min(words.prefWidth(-1), words.getMaxWidth());
        double height = words.prefHeight(width);
        double x = Math.min(at.x() + ASIDE, getWidth() - width - EDGE);
        double y = at.y() + ASIDE + height > getHeight() - EDGE ? at.y() - ASIDE - height : at.y() + ASIDE;
        words.resizeRelocate(Math.rint(Math.max(EDGE, x)), Math.rint(y), Math.ceil(width), Math.ceil(height));
    }

    private static void mood(javafx.scene.Node node, Mood mood) {
        Styles.state(node, "good", mood == Mood.GOOD);
        Styles.state(node, "watch", mood == Mood.WATCH);
        Styles.state(node, "bad", mood == Mood.BAD);
    }
}
