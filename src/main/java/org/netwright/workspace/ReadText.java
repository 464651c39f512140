package org.netwright.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netwright.data.Preparation;
import org.netwright.data.text.WordTokens;

/// A text as a network reads it.
///
/// @param tokens its words, in order, as far as they are read
/// @param cut whether it goes on after them
public record ReadText(List<Token> tokens, boolean cut) {
    /// Copies the words.
    public ReadText {
        tokens = List.copyOf(tokens);
    }

    /// A word.
    ///
    /// @param text in lower case
    /// @param known whether training knew it; all other words are the same to the network
    public record Token(String text, boolean known) {}

    /// Reads texts as a network does.
    ///
    /// @param known the words it knows
    /// @param most how many words of a text it reads
    public record Reader(Set<String> known, int most) {
        /// Copies the words.
        public Reader {
            known = Set.copyOf(known);
        }

        /// A reader that knows what a network does.
        public static Reader of(Preparation.Words words) {
            return new Reader(new HashSet<>(words.known()), words.most());
        }

        /// Reads a text.
        public ReadText read(String text) {
            List<String> words = WordTokens.split(text, most == Integer.MAX_VALUE ? most : most + 1);
            List<String> read = words.subList(0, Math.min(most, words.size()));
            return new ReadText(
                    read.stream().map(word -> new Token(word, known.contains(word))).toList(), words.size() > most);
        }
    }

    /// How many words the network knows.
    public int known() {
        return (int) tokens.stream().filter(Token::known).count();
    }
}
