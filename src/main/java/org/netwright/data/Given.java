package org.netwright.data;

import java.nio.file.Path;
import java.util.List;

/// What a person gives a trained network to predict.
public sealed interface Given {
    /// Whatever a file or folder holds.
    ///
    /// @param path where it is
    record At(Path path) implements Given {}

    /// A picture file, or a folder of them.
    ///
    /// @param path where it is, whatever its name
    record PictureAt(Path path) implements Given {}

    /// A picture that lies in no file, such as one that was copied.
    ///
    /// @param name what it is called
    /// @param width in pixels
    /// @param height in pixels
    /// @param argb row by row: alpha, red, green and blue in a byte each
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    record Pixels(String name, int width, int height, int[] argb) implements Given {}

    /// A text that was typed.
    ///
    /// @param text all of it
    record Words(String text) implements Given {}

    /// A row of a table that was typed.
    ///
    /// @param columns their names
    /// @param cells what stands in them
    record Row(List<String> columns, List<String> cells) implements Given {
        /// Copies the lists.
        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }
    }
}
