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

    @ParameterizedTest
    @MethodSource("themes")
    void textIsLegibleOnEveryGround(Theme theme) {
        for (String ground : new String[] {theme.surface(), theme.canvas()}) {
            assertThat(Contrast.between(theme.text(), ground)).isGreaterThan(7);
            assertThat(Contrast.between(theme.muted(), ground)).isGreaterThan(4.5);
            assertThat(Contrast.between(theme.accent(), ground)).isGreaterThan(4.5);
        }
        for (String state : new String[] {theme.healthy(), theme.watch(), theme.broken()}) {
            assertThat(Contrast.between(state, theme.surface())).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksStandOutFromTheSurface(Theme theme) {
        for (Category category : Category.values()) {
            assertThat(Contrast.between(theme.of(category), theme.surface())).as("%s", category).isGreaterThan(3);
        }
        assertThat(Contrast.between(theme.wire(), theme.canvas())).isGreaterThan(3);
        assertThat(Contrast.between(theme.second(), theme.surface())).isGreaterThan(3);
    }

    @Test
    void aMixLiesBetweenItsColours() {
        assertThat(Theme.mix("#000000", "#ffffff", 0)).isEqualTo("#000000");
        assertThat(Theme.mix("#000000", "#ffffff", 1)).isEqualTo("#ffffff");
        assertThat(Theme.mix("#102030", "#304050", 0.5)).isEqualTo("#203040");
    }
}
