package org.netwright.tensor;

/// What one element of a [Form] is.
public sealed interface Element {
    /// A real number.
    record Real() implements Element {}

    /// A token: an index into a vocabulary, 0 meaning padding and 1 an unknown word.
    ///
    /// @param vocabulary how many different tokens there are, padding and unknown included
    record Token(int vocabulary) implements Element {
        /// Checks that the vocabulary holds more than padding and unknown.
        public Token {
            if (vocabulary < 2) {
                throw new IllegalArgumentException("a vocabulary of " + vocabulary);
            }
        }
    }
}
