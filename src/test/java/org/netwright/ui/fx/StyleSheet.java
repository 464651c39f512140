package org.netwright.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules of a style sheet, as far as colours are concerned.
record StyleSheet(String name, List<Rule> rules) {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private static final String STATE = ":[a-z-]+";

    /// What one or more selectors say.
    record Rule(String selector, Map<String, String> declarations) {
        Optional<String> get(String property) {
            return Optional.ofNullable(declarations.get(property));
        }

        /// The selector without states such as `:hover`.
        String stateless() {
            return selector.replaceAll(STATE, "");
        }

        /// What is selected, without states and what it is in.
        String last() {
            String[] parts = stateless().split("[ >]+");
            return parts[parts.length - 1];
        }

        /// What it is in; itself if it is in nothing.
        String outer() {
            return selector.split("[ >]+")[0];
        }
    }

    static StyleSheet of(Path file) {
        try {
            return of(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StyleSheet ofResource(String resource) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            return of(resource, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StyleSheet of(String name, String text) {
        List<Rule> rules = new ArrayList<>();
        Matcher found = RULE.matcher(text.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (found.find()) {
            Map<String, String> declarations = new LinkedHashMap<>();
            for (String each : found.group(2).split(";")) {
                int colon = each.indexOf(':');
                if (colon > 0) {
                    declarations.put(each.substring(0, colon).strip(), each.substring(colon + 1).strip());
                }
            }
            for (String selector : found.group(1).split(",")) {
                rules.add(new Rule(selector.strip(), declarations));
            }
        }
        return new StyleSheet(name, List.copyOf(rules));
    }

    /// Every colour that is given a name for the whole window.
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.selector().equals(".root")).forEach(rule -> names.putAll(rule.declarations()));
        return names;
    }

    /// The colour of a rule; where it only changes the ground, that of the same thing without a state.
    Optional<String> colour(Rule rule, String property) {
        return rule.get(property)
                .or(() -> rule.get("-fx-background-color").flatMap(ground -> property(rule.last(), property)));
    }

    private Optional<String> property(String selector, String property) {
        return rules.stream()
                .filter(rule -> rule.selector().equals(selector))
                .flatMap(rule -> rule.get(property).stream())
                .findFirst();
    }

    /// The ground a rule gives itself: the topmost layer of its background, or of the same thing's without a state, or of
    /// what it is in.
    Optional<String> ground(Rule rule) {
        return rule.get("-fx-background-color")
                .or(() -> property(rule.stateless(), "-fx-background-color"))
                .or(() -> property(rule.outer(), "-fx-background-color"))
                .or(() -> property(rule.outer().replaceAll(STATE, ""), "-fx-background-color"))
                .map(layers -> layers.replaceAll("\\([^)]*\\)", "").contains(",")
                        ? layers.substring(layers.lastIndexOf(',') + 1).strip()
                        : layers)
                .filter(colour -> !colour.equals("transparent"));
    }
}
