package org.netwright.export.diagram;

import java.util.List;
import org.netwright.layout.Box;
import org.netwright.layout.WirePath;
import org.netwright.look.Typeface;
import org.netwright.network.Point;

/// One mark of a drawing. Colours are `#rrggbb`; a width of 0 means no outline.
sealed interface Mark {
    /// A rectangle with round corners.
    record Plate(Box box, double radius, String fill, String outline, double width) implements Mark {}

    /// The dashed outline of a rectangle with round corners.
    record Dashes(Box box, double radius, String outline, double width) implements Mark {
        /// How long a dash is.
        static final double DASH = 5;
        /// How long the gap after it is.
        static final double GAP = 4;
    }

    /// A circle.
    record Ring(Point centre, double radius, String fill, String outline, double width) implements Mark {}

    /// A wire.
    record Wire(WirePath path, String colour, double width) implements Mark {}

    /// A closed polygon.
    record Polygon(List<Point> corners, String fill) implements Mark {
        /// Copies the list.
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /// One line of text.
    ///
    /// @param at where its baseline begins, or ends if it is set to the right
    record Text(Point at, String text, Typeface face, double size, String colour, Align align) implements Mark {}

    /// Which end of a text is fixed.
    enum Align {
        /// Its beginning.
        LEFT,
        /// Its middle.
        CENTRE,
        /// Its end.
        RIGHT
    }

    /// Marks that belong together.
    ///
    /// @param kind what they are: `frame`, `wires`, `card`, `comment`, `notes`
    /// @param name of the thing; empty for none
    /// @param says a sentence about it, which viewers show when the mouse rests on it; empty for none
    record Group(String kind, String name, String says, List<Mark> marks) implements Mark {
        /// Copies the list.
        public Group {
            marks = List.copyOf(marks);
        }
    }
}
