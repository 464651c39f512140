package org.netwright.data;

import java.util.List;

/// How what a person has becomes the numbers a network takes, as learned from the training part: for whoever prepares
/// samples outside this program.
public sealed interface Preparation {
    /// A picture: each byte v of a channel becomes (v / 255 − mean) / deviation.
    ///
    /// @param channels 1 for grey; 3 for red, green and blue
    /// @param height rows
    /// @param width columns
    /// @param means of the channels
    /// @param deviations of the channels
    record Pictures(int channels, int height, int width, List<Double> means, List<Double> deviations)
            implements Preparation {
        /// Copies the lists.
        public Pictures {
            means = List.copyOf(means);
            deviations = List.copyOf(deviations);
        }
    }

    /// A text: each of its first words becomes its number, which is its place among the known words plus 2; 1 stands for
    /// any other word, 0 for padding.
    ///
    /// @param known the known words, in order
    /// @param most how many words of a text count
    record Words(List<String> known, int most) implements Preparation {
        /// Copies the words.
        public Words {
            known = List.copyOf(known);
        }
    }

    /// A row of a table: one column after the other.
    ///
    /// @param columns in the order in which they become numbers
    record Rows(List<Column> columns) implements Preparation {
        /// Copies the columns.
        public Rows {
            columns = List.copyOf(columns);
        }
    }

    /// A column of a table.
    sealed interface Column {
        /// What the file calls it.
        String name();
    }

    /// A column of numbers: x becomes (x − mean) / deviation.
    ///
    /// @param name what the file calls it
    record Numbers(String name, double mean, double deviation) implements Column {}

    /// A column of texts: one number for each known text, 1 for the one that is there and 0 for the others.
    ///
    /// @param name what the file calls it
    /// @param known the texts, in order
    record Texts(String name, List<String> known) implements Column {
        /// Copies the texts.
        public Texts {
            known = List.copyOf(known);
        }
    }
}
