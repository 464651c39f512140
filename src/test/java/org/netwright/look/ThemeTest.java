package org.netwright.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.layer.Category;

class ThemeTest {
    static Theme[] themes() {
        return new Theme[] {Theme.LIGHT, Theme.DARK, Theme.PRINT};
    }

    /// Contrast after WCAG 2.2, section 1.4.3: 4.5 is wanted for text, 3 for marks.
    private static double contrast(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsLegibleOnEveryGround(Theme theme) {
        for (String ground : new String[] {theme.surface(), theme.canvas()}) {
            assertThat(contrast(theme.text(), ground)).isGreaterThan(7);
            assertThat(contrast(theme.muted(), ground)).isGreaterThan(4.5);
            assertThat(contrast(theme.accent(), ground)).isGreaterThan(4.5);
        }
        for (String state : new String[] {theme.healthy(), theme.watch(), theme.broken()}) {
            assertThat(contrast(state, theme.surface())).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksStandOutFromTheSurface(Theme theme) {
        for (Category category : Category.values()) {
            assertThat(contrast(theme.of(category), theme.surface())).as("%s", category).isGreaterThan(3);
        }
        assertThat(contrast(theme.wire(), theme.canvas())).isGreaterThan(3);
        assertThat(contrast(theme.second(), theme.surface())).isGreaterThan(3);
    }

    @Test
    void aMixLiesBetweenItsColours() {
        assertThat(Theme.mix("#000000", "#ffffff", 0)).isEqualTo("#000000");
        assertThat(Theme.mix("#000000", "#ffffff", 1)).isEqualTo("#ffffff");
        assertThat(Theme.mix("#102030", "#304050", 0.5)).isEqualTo("#203040");
    }
}
