package org.netwright.data;

import java.util.List;

/// A sample as a person looks at it: what the files hold, before preparation.
public sealed interface SampleView {
    /// A picture.
    ///
    /// @param channels 1 for grey; 3 for red, green and blue
    /// @param height rows
    /// @param width columns
    /// @param pixels unsigned, channel by channel, row by row
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    record Picture(int channels, int height, int width, byte[] pixels) implements SampleView {}

    /// A text.
    ///
    /// @param text all of it
    record Words(String text) implements SampleView {}

    /// A row of a table.
    ///
    /// @param columns the names of its columns, in file order
    /// @param cells what stands in them
    record Row(List<String> columns, List<String> cells) implements SampleView {
        /// Copies the lists.
        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }
    }
}
