package org.netwright.ui.follow;

import java.util.Optional;
import org.netwright.explanation.Area;
import org.netwright.tensor.Form;

/// Which numbers of a value lie beside each other in a picture of it.
///
/// @param rows how many
/// @param columns how many
/// @param first the number at the upper left
/// @param down how much further the number below is
/// @param right how much further the one to the right is
/// @param end no number lies here or beyond
/// @param picture whether both directions are alike, so that its cells are squares
record Plane(int rows, int columns, int first, int down, int right, int end, boolean picture) {
    /// The plane that holds a number: its channel of a picture, a whole sequence with time to the right, or a vector in
    /// lines.
    static Plane of(Form form, int numbers, int index) {
        if (form.isImage()) {
            int size = form.size(1) * form.size(2);
            return new Plane(form.size(1), form.size(2), index / size * size, form.size(2), 1, numbers, true);
        }
        if (form.isSequence()) {
            int features = form.size(-1);
            return new Plane(features, numbers / features, 0, 1, features, numbers, false);
        }
        int columns = numbers <= 16 ? numbers : (int) Math.ceil(Math.sqrt(numbers));
        return new Plane(Math.ceilDiv(numbers, columns), columns, 0, columns, 1, numbers, true);
    }

    /// The same with every second number, or every third, so that no more rows and columns are left.
    Plane thinned(int mostRows, int mostColumns) {
        int below = Math.ceilDiv(rows, mostRows);
        int beside = Math.ceilDiv(columns, mostColumns);
        int each = Math.max(below, beside);
        int byRow = picture ? each : below;
        int byColumn = picture ? each : beside;
        return new Plane(
                Math.ceilDiv(rows, byRow), Math.ceilDiv(columns, byColumn), first, down * byRow, right * byColumn, end, picture);
    }

    /// The number at a place.
    int index(int row, int column) {
        return first + row * down + column * right;
    }

    /// Whether there is a number at a place.
    boolean holds(int row, int column) {
        return row >= 0 && column >= 0 && row < rows && column < columns && index(row, column) < end;
    }

    int row(int index) {
        int rest = index - first;
        return down > right || columns == 1 ? rest / down : rest % right;
    }

    int column(int index) {
        int rest = index - first;
        return columns == 1 ? 0 : down > right ? rest % down : rest / right;
    }

    /// Where a window lies here; empty where it is of another channel.
    Optional<Box> box(Area area, Form form) {
        if (form.isImage()) {
            boolean here = area.channel() * form.size(1) * form.size(2) == first;
            return here ? Optional.of(new Box(area.top(), area.left(), area.rows(), area.columns())) : Optional.empty();
        }
        return form.isSequence()
                ? Optional.of(new Box(area.channel(), area.top(), area.columns(), area.rows()))
                : Optional.empty();
    }

    /// Some rows and columns.
    record Box(int row, int column, int rows, int columns) {}
}
