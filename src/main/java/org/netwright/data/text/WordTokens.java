package org.netwright.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts texts into words: runs of letters and digits in lower case, with apostrophes inside (`don't`). Each character
/// of a script that writes no spaces between words (Chinese, Japanese) is a word of its own. Everything else only
/// divides.
public final class WordTokens {
    private WordTokens() {}

    /// The first words of a text.
    ///
    /// @param most how many at most
    public static List<String> split(String text, int most) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        var words = new ArrayList<String>();
        int start = -1;
        int at = 0;
        while (at < lower.length() && words.size() < most) {
            int c = lower.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean alone = Character.isIdeographic(c);
            boolean apostrophe = c == '\'' && start >= 0 && startsWord(lower, next);
            boolean inWord = !alone && (isWordPart(c) || apostrophe);
            if (!inWord && start >= 0) {
                words.add(lower.substring(start, at));
                start = -1;
            } else if (inWord && start < 0) {
                start = at;
            }
            if (alone && words.size() < most) {
                words.add(lower.substring(at, next));
            }
            at = next;
        }
        if (start >= 0 && words.size() < most) {
            words.add(lower.substring(start));
        }
        return words;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean startsWord(String text, int at) {
        return at < text.length() && isWordPart(text.codePointAt(at));
    }
}
