package org.netwright.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontsTest {
    private final Fonts fonts = new Fonts();

    @Test
    void theShippedTypefacesAreThere() {
        assertThat(fonts.get(Typeface.TEXT, 13).getFamily()).isEqualTo("Inter");
        assertThat(fonts.get(Typeface.MONO, 13).getFamily()).isEqualTo("JetBrains Mono");
        assertThat(fonts.width(Typeface.MONO, 11, "iii")).isEqualTo(fonts.width(Typeface.MONO, 11, "WWW"));
    }

    @Test
    void chineseIsWrittenInATypefaceThatHasIt() {
        assertThat(fonts.get(Typeface.STRONG, 13, "conv 1").getFamily()).startsWith("Inter");
        assertThat(fonts.get(Typeface.STRONG, 13, "卷积 1").canDisplayUpTo("卷积 1")).isNegative();
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(fonts.fitting(Typeface.TEXT, 12, "short", 100)).isEqualTo("short");
        String cut = fonts.fitting(Typeface.TEXT, 12, "a name that is much too long for a card", 100);
        assertThat(cut).startsWith("a name").endsWith("…").doesNotEndWith(" …");
        assertThat(fonts.width(Typeface.TEXT, 12, cut)).isLessThanOrEqualTo(100);
        assertThat(fonts.fitting(Typeface.TEXT, 12, "anything", 1)).isEqualTo("…");
    }
}
