package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// How well what a person typed names a thing that may have several names. Case, spaces and punctuation do not count.
public final class NameMatch {
    /// The rank of a thing that is not meant at all.
    public static final int NONE = 100;

    private static final int SHORTEST_GUESS = 3;
    private static final int LETTERS = 4;

    private NameMatch() {}

    /// A rank, 0 being the best: its first name whole, another name whole, the beginning of a name, the beginnings of a
    /// name's words, a part of a name, letters of it in order; [#NONE] for none of these.
    ///
    /// @param names the first one is what the thing is called, others are what it is called elsewhere
    public static int rank(String typed, List<String> names) {
        String wanted = plain(typed);
        int best = NONE;
        for (int i = 0; i < names.size(); i++) {
            int rank = rank(typed, wanted, names.get(i));
            best = Math.min(best, rank == NONE ? NONE : 2 * rank + Math.min(i, 1));
        }
        return best;
    }

    /// Whether a rank says that a name was typed whole.
    public static boolean whole(int rank) {
        return rank <= 1;
    }

    /// Whether a rank says that only letters in order were met.
    public static boolean guess(int rank) {
        return rank >= 2 * LETTERS;
    }

    /// The things that are meant, best first; those that are meant equally keep their order. Everything when nothing is
    /// typed.
    public static <T> List<T> best(String typed, Collection<T> things, Function<T, List<String>> names) {
        record Ranked<T>(T thing, int rank) {}
        return things.stream()
                .map(thing -> new Ranked<>(thing, rank(typed, names.apply(thing))))
                .filter(ranked -> ranked.rank < NONE)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::thing)
                .toList();
    }

    private static int rank(String typed, String wanted, String name) {
        String plain = plain(name);
        if (plain.equals(wanted)) {
            return 0;
        } else if (plain.startsWith(wanted)) {
            return 1;
        } else if (beginsWords(typed, name)) {
            return 2;
        } else if (plain.contains(wanted)) {
            return 3;
        }
        return wanted.length() >= SHORTEST_GUESS && inOrder(wanted, plain) ? LETTERS : NONE;
    }

    /// Whether each typed word begins a word of the name, in order: `glob av` is `Global average 2D`.
    private static boolean beginsWords(String typed, String name) {
        List<String> words = words(name);
        int at = 0;
        for (String part : words(typed)) {
            while (at < words.size() && !words.get(at).startsWith(part)) {
                at++;
            }
            if (at++ == words.size()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String word : text.replaceAll("(?<=[a-z])(?=[A-Z])", " ").split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /// Whether the letters are in a name one after the other, the first one at its beginning.
    private static boolean inOrder(String letters, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            if (name.charAt(i) == letters.charAt(at)) {
                at++;
            } else if (i == 0) {
                return false;
            }
        }
        return at == letters.length();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
