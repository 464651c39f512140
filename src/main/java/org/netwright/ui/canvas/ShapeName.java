package org.netwright.ui.canvas;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.netwright.layout.Box;
import org.netwright.ui.fx.Styles;

/// The name of a card on its shape, in lines as long as that is wide. A word that is longer is not broken: the name then
/// stands in one line, as far as there is room.
final class ShapeName extends Label {
    /// Between a name and the sides of its shape.
    private static final double EDGE = 2;

    private String measured = "";
    private Font measuredIn = getFont();
    private double widest;

    ShapeName() {
        Styles.styled(this, "nw-shape-name");
        setManaged(false);
    }

    /// Shows a name on a shape that lies there.
    void show(String name, Box at) {
        setText(name);
        double room = at.width() - 2 * EDGE;
        setWrapText(widest(name) <= room);
        resizeRelocate(at.x() + EDGE, at.y(), room, at.height());
    }

    /// How wide its longest word is.
    private double widest(String name) {
        if (!measured.equals(name) || !measuredIn.equals(getFont())) {
            measured = name;
            measuredIn = getFont();
            widest = Arrays.stream(name.split(" ", -1)).mapToDouble(this::width).max().orElse(0);
        }
        return widest;
    }

    private double width(String word) {
        var text = new Text(word);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
