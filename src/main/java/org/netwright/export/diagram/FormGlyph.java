package org.netwright.export.diagram;

import java.util.ArrayList;
import java.util.List;
import org.netwright.layout.Box;
import org.netwright.look.Theme;
import org.netwright.network.Point;
import org.netwright.tensor.Form;

/// A small picture of a form, where a running network would show its activations: planes for pictures, cells for
/// vectors, a grid for sequences, words for tokens. Sizes go with the logarithm, so that 7 and 224 fit one card.
final class FormGlyph {
    private static final int PLANES = 7;
    private static final int CELLS = 15;
    private static final double LIGHT = 0.82;

    private final Box area;
    private final String line;
    private final String fill;
    private final List<Mark> marks = new ArrayList<>();

    private FormGlyph(Box area, Theme theme, String colour) {
        this.area = area;
        this.line = colour;
        this.fill = Theme.mix(colour, theme.surface(), LIGHT);
    }

    /// The marks of a form within an area.
    static List<Mark> of(Form form, Box area, Theme theme, String colour) {
        var glyph = new FormGlyph(area, theme, colour);
        if (form.isImage()) {
            glyph.planes(form.size(0), form.size(1), form.size(2));
        } else if (form.isTokens()) {
            glyph.words();
        } else if (form.isSequence()) {
            glyph.grid(form.size(1));
        } else {
            glyph.cells((int) Math.min(form.elements(1), Integer.MAX_VALUE));
        }
        return List.copyOf(glyph.marks);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private void plate(double x, double y, double width, double height, double radius) {
        marks.add(new Mark.Plate(new Box(x, y, width, height), radius, fill, line, 1));
    }

    private void planes(int channels, int height, int width) {
        int count = Math.clamp(1 + Math.round(log2(channels)), 1, PLANES);
        double step = 7;
        double rise = 2.5;
        double longest = Math.clamp(10 + 3.2 * log2(Math.max(height, width)), 10, area.height() - rise * (count - 1));
        double w = Math.max(4, longest * width / Math.max(height, width));
        double h = Math.max(4, longest * height / Math.max(height, width));
        double left = area.x() + (area.width() - w - step * (count - 1)) / 2;
        double top = area.y() + (area.height() - h - rise * (count - 1)) / 2;
        for (int i = 0; i < count; i++) {
            plate(left + step * i, top + rise * i, w, h, 2);
        }
    }

    private void cells(int features) {
        int count = Math.min(features, CELLS);
        double step = 9;
        double height = Math.clamp(12 + 2 * log2(features), 12, 36);
        double left = area.x() + (area.width() - step * count + 3) / 2;
        for (int i = 0; i < count; i++) {
            boolean gap = features > CELLS && i == CELLS - 3;
            if (gap) {
                for (int dot = -1; dot <= 1; dot++) {
                    marks.add(new Mark.Ring(new Point(left + step * i + 3 + 2.6 * dot, middle()), 0.9, line, line, 0));
                }
            } else {
                plate(left + step * i, middle() - height / 2, 6, height, 2);
            }
        }
    }

    private void grid(int features) {
        int rows = Math.clamp(Math.round(log2(features)), 1, 5);
        int columns = 12;
        double step = 9;
        double left = area.x() + (area.width() - step * columns + 3) / 2;
        double top = middle() - (step * rows - 3) / 2;
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                plate(left + step * column, top + step * row, 6, 6, 1.5);
            }
        }
    }

    private void words() {
        double x = area.x() + 8;
        for (double length : List.of(22.0, 14.0, 30.0, 10.0, 26.0, 14.0)) {
            plate(x, middle() - 5, length, 10, 5);
            x += length + 5;
        }
    }

    private double middle() {
        return area.y() + area.height() / 2;
    }
}
