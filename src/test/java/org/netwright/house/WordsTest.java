package org.netwright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence the program can say is in the bundles, and nothing else is.
class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/org/netwright/words");
    /// A key, or the beginning of one.
    private static final Pattern LITERAL = Pattern.compile("\"((?:[a-z0-9-]+\\.)+[a-z0-9-]*)\"");

    /// Names of files that look like keys.
    private static final Set<String> NO_KEYS = Set.of("project.json", "model.pt");


    private final Map<String, String> english = english();
    private final Set<String> literals = literals();

    @Test
    void everyKeyIsInTheBundleOfItsArea() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.toList()) {
                String area = file.getFileName().toString().replaceFirst("(_\\w+)?\\.properties$", "");
                assertThat(load(file).stringPropertyNames()).as(file.toString()).allMatch(key -> key.startsWith(area + "."));
            }
        }
    }

    @Test
    void everySentenceTheProgramAsksForIsThere() {
        Set<String> areas = english.keySet().stream().map(WordsTest::area).collect(Collectors.toSet());

        Set<String> missing = literals.stream()
                .filter(literal -> areas.contains(area(literal)))
                .filter(literal -> english.keySet().stream().noneMatch(key -> answers(literal, key)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void noSentenceIsLeftThatNothingAsksFor() {
        Set<String> orphans = english.keySet().stream()
                .filter(key -> literals.stream().noneMatch(literal -> answers(literal, key)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(orphans).isEmpty();
    }

    @Test
    void otherLanguagesSayWhatEnglishSaysAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.filter(each -> each.getFileName().toString().contains("_")).toList()) {
                String area = file.getFileName().toString().replaceFirst("_\\w+\\.properties$", ".");
                Set<String> expected = english.keySet().stream()
                        .filter(key -> key.startsWith(area))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(load(file).stringPropertyNames()).as(file.toString()).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void everySentenceCanBeFilledIn() {
        english.forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank();
            assertThat(pattern.replace("''", "")).as("write '' for an apostrophe in " + key).doesNotContain("'");
            assertThat(new MessageFormat(pattern, Locale.ENGLISH)).as(key).isNotNull();
        });
    }

    /// Whether a text in the source stands for a key: the key itself, or the part before what is added to it.
    private static boolean answers(String literal, String key) {
        return literal.endsWith(".") || literal.endsWith("-") ? key.startsWith(literal) : key.equals(literal);
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, String> english() {
        var all = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.filter(each -> !each.getFileName().toString().contains("_")).toList()) {
                Properties words = load(file);
                words.stringPropertyNames().forEach(key -> all.put(key, words.getProperty(key)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) throws IOException {
        var words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> literals() {
        var all = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher found = LITERAL.matcher(Files.readString(file));
                while (found.find()) {
                    all.add(found.group(1));
                }
            }
            all.removeAll(NO_KEYS);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
