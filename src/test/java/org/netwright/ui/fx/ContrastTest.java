package org.netwright.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.look.Contrast;
import org.netwright.look.Theme;

/// Whatever the style sheets colour can be told from what it stands on, in both themes.
class ContrastTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/netwright/ui");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    /// Where text may stand that has no ground of its own.
    private static final List<String> GROUNDS = List.of("-nw-panel", "-nw-card", "-nw-canvas", "-nw-field", "-nw-field-hover");

    @ParameterizedTest
    @EnumSource
    void everyTextIsLegible(WindowTheme theme) throws IOException {
        assertThat(weak(theme, "-fx-text-fill", TEXT, GROUNDS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyIconWireAndPortStandsOut(WindowTheme theme) throws IOException {
        List<String> weak = new ArrayList<>(weak(theme, "-fx-icon-color", MARK, GROUNDS));
        weak.addAll(weak(theme, "-fx-stroke", MARK, List.of("-nw-canvas", "-nw-card")));

        assertThat(weak).isEmpty();
    }

    private static List<String> weak(WindowTheme theme, String property, double wanted, List<String> grounds)
            throws IOException {
        Map<String, String> names = names(theme);
        List<String> weak = new ArrayList<>();
        for (StyleSheet sheet : sheets()) {
            for (StyleSheet.Rule rule : sheet.rules()) {
                sheet.colour(rule, property).filter(colour -> !colour.equals("transparent")).ifPresent(colour -> {
                    for (String ground : sheet.ground(rule).map(List::of).orElse(grounds)) {
                        String below = solid(ground, names, names.get("-nw-panel"));
                        double contrast = Contrast.between(solid(colour, names, below), below);
                        if (contrast < wanted) {
                            weak.add("%s: %s, %s on %s: %.2f".formatted(
                                    sheet.name(), rule.selector(), colour, ground, contrast));
                        }
                    }
                });
            }
        }
        return weak;
    }

    private static List<StyleSheet> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().map(StyleSheet::of).toList();
        }
    }

    private static Map<String, String> names(WindowTheme theme) {
        Map<String, String> names = new HashMap<>(StyleSheet.ofResource(theme.controls()).names());
        theme.palette().forEach((name, colour) -> names.put("-nw-" + name, colour));
        names.putAll(StyleSheet.of(SHEETS.resolve("fx/base.css")).names());
        return names;
    }

    /// A colour as `#rrggbb`, over what lies below it where it lets that through.
    private static String solid(String colour, Map<String, String> names, String below) {
        if (colour.startsWith("-")) {
            String named = names.get(colour);
            // a colour that changes from layer to layer is held to its own test
            return solid(named == null ? names.get("-nw-text") : named, names, below);
        }
        if (colour.startsWith("rgb")) {
            String[] parts = colour.replaceAll("[^0-9.,]", "").split(",");
            String full = "#%02x%02x%02x".formatted(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            return Theme.mix(below, full, parts.length == 4 ? Double.parseDouble(parts[3]) : 1);
        }
        return switch (colour) {
            case "white" -> "#ffffff";
            case "black" -> "#000000";
            default -> colour;
        };
    }
}
