package org.netwright.param;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Puts a [Message] into words. Sentences are in [MessageFormat] syntax in the bundles `words/<area>.properties`, the
/// area being the key up to its first dot; a bundle of another language overrides by key and English shows where it has
/// none. A new area is one new file.
public final class Words {
    private final Locale locale;
    private final Map<String, ResourceBundle> areas = new ConcurrentHashMap<>();

    /// Words of one language.
    public Words(Locale locale) {
        this.locale = locale;
    }

    /// English words, which are always complete.
    public static Words english() {
        return new Words(Locale.ROOT);
    }

    /// The languages there are words for, English first.
    public static List<Locale> languages() {
        return Stream.concat(
                        Stream.of(Locale.ENGLISH),
                        Arrays.stream(Locale.getISOLanguages()).map(Locale::of).filter(Words::translated))
                .toList();
    }

    private static boolean translated(Locale language) {
        return Words.class.getResource("/org/netwright/words/ui_" + language.getLanguage() + ".properties") != null;
    }

    /// The sentence of a message.
    public String of(Message message) {
        Object[] args = message.args().stream()
                .map(arg -> arg instanceof Message inner ? of(inner) : arg)
                .toArray();
        return new MessageFormat(area(message.key()).getString(message.key()), numbers()).format(args);
    }

    /// The sentence of a key with these arguments.
    public String of(String key, Object... args) {
        return of(Message.of(key, args));
    }

    /// The text of a key of the `layers` area if this language has one, else the English its owner holds.
    public String or(String key, String english) {
        ResourceBundle bundle = area(key);
        return bundle.containsKey(key) ? bundle.getString(key) : english;
    }

    private ResourceBundle area(String key) {
        String area = key.substring(0, Math.max(0, key.indexOf('.')));
        return areas.computeIfAbsent(
                area,
                name -> ResourceBundle.getBundle(
                        "org.netwright.words." + name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    private Locale numbers() {
        return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
    }
}
