package org.netwright.data.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words a network knows, by number: 0 is padding, 1 is any word it does not know, and the known ones follow from
/// the most frequent to the rarest.
final class Vocabulary {
    /// The number of a word that is not known.
    static final int UNKNOWN = 1;

    private static final int FIRST = 2;

    private final List<String> words;
    private final Map<String, Integer> ids = new HashMap<>();

    /// These words, from the most frequent to the rarest.
    Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            ids.putIfAbsent(word, FIRST + ids.size());
        }
    }

    /// The most frequent words, equally frequent ones in the order of the alphabet.
    ///
    /// @param counts how often each word occurs
    /// @param most numbers at most, padding and unknown included
    /// @param least times a word must occur
    static Vocabulary of(Map<String, Integer> counts, int most, int least) {
        return new Vocabulary(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(0, most - FIRST))
                .map(Map.Entry::getKey)
                .toList());
    }

    /// The known words, from the most frequent to the rarest.
    List<String> words() {
        return words;
    }

    /// How many numbers there are, padding and unknown included.
    int size() {
        return FIRST + words.size();
    }

    /// The numbers of a text's words; one unknown word for a text without any, so that there is something to read.
    ///
    /// @param mostWords how many of its words count
    int[] encode(String text, int mostWords) {
        List<String> found = WordTokens.split(text, mostWords);
        int[] numbers = found.stream()
                .mapToInt(word -> ids.getOrDefault(word, UNKNOWN))
                .toArray();
        return numbers.length == 0 ? new int[] {UNKNOWN} : numbers;
    }
}
