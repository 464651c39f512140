package org.netwright.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParamTest {
    private static final Param.Int UNITS = new Param.Int(new About("units", "Units", "How many."), 64, 1, 1000);
    private static final Param.Real RATE = new Param.Real(new About("rate", "Rate", "How much."), 0.5, 0, 1);
    private static final Param.Size KERNEL = new Param.Size(new About("kernel", "Kernel", "How large."), Size2.square(3), 1, 9);
    private static final Param.Flag BIAS =
            new Param.Flag(new About("bias", "Bias", "Whether.").when(Condition.is(UNITS, 5)), true);
    private static final Param.Extents TO = new Param.Extents(new About("to", "To", "What."), List.of(4), 1, 100, 3);

    @Test
    void aValueThatIsNotSetIsTheDefault() {
        assertThat(Values.DEFAULTS.get(UNITS)).isEqualTo(64);
        assertThat(Values.DEFAULTS.with(UNITS, 5).get(UNITS)).isEqualTo(5);
    }

    @Test
    void settingTheDefaultIsTheSameAsNotSettingIt() {
        assertThat(Values.DEFAULTS.with(UNITS, 5).with(UNITS, 64)).isEqualTo(Values.DEFAULTS);
    }

    @Test
    void knowsWhichValuesAreUsualWithinItsRange() {
        assertThat(UNITS.usual()).containsExactly(8, 16, 32, 64, 128, 256, 512);
        assertThat(RATE.usual()).contains(0.1, 0.5, 0.9).allMatch(value -> value >= 0 && value <= 1);
        assertThat(KERNEL.usual()).containsExactly(
                Size2.square(1), Size2.square(2), Size2.square(3), Size2.square(4), Size2.square(5), Size2.square(7));
        assertThat(BIAS.usual()).isEmpty();
        var learning = new Param.Real(new About("rate", "Rate", "How much."), 0.001, 0, 1000);
        assertThat(learning.usual()).contains(0.0001, 0.001, 0.01).doesNotContain(0.5);
        var epochs = new Param.Int(new About("epochs", "Epochs", "How many."), 15, 1, 1000);
        assertThat(epochs.usual()).containsExactly(1, 2, 5, 10, 15, 20, 50, 100);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(UNITS.decode(" 12 ")).isEqualTo(new Parsed.Good<>(12));
        assertThat(RATE.decode("0.25")).isEqualTo(new Parsed.Good<>(0.25));
        assertThat(KERNEL.decode("5")).isEqualTo(new Parsed.Good<>(Size2.square(5)));
        assertThat(KERNEL.decode("5x3")).isEqualTo(new Parsed.Good<>(new Size2(5, 3)));
        assertThat(TO.decode("1 × 7 × 7")).isEqualTo(new Parsed.Good<>(List.of(1, 7, 7)));
    }

    @Test
    void saysWhatWasExpectedOfWhatItCannotRead() {
        assertThat(sentence(UNITS.decode("many"))).isEqualTo("Units must be a whole number, not \"many\".");
        assertThat(sentence(UNITS.decode(2.5))).isEqualTo("Units must be a whole number, not \"2.5\".");
        assertThat(sentence(RATE.decode("NaN"))).isEqualTo("Rate must be a number, not \"NaN\".");
        assertThat(sentence(KERNEL.decode("1×2×3"))).contains("one or two whole numbers");
        assertThat(sentence(BIAS.decode("yes"))).contains("true or false");
    }

    @Test
    void saysWhatTheRangeIs() {
        assertThat(UNITS.check(0).map(message -> Words.english().of(message)))
                .contains("Units is 0, but must be from 1 to 1,000.");
        assertThat(RATE.check(1.5).map(message -> Words.english().of(message)))
                .contains("Rate is 1.5, but must be from 0 to 1.");
    }

    @Test
    void aConditionHoldsForTheValueItNames() {
        Condition condition = BIAS.about().visibleWhen().orElseThrow();
        assertThat(condition.holds(Values.DEFAULTS)).isFalse();
        assertThat(condition.holds(Values.DEFAULTS.with(UNITS, 5))).isTrue();
    }

    @Test
    void aLanguageWithoutWordsOfItsOwnSpeaksEnglish() {
        Message message = Message.of("param.integer", "Units", "x");
        assertThat(new Words(Locale.FRENCH).of(message)).isEqualTo(Words.english().of(message));
    }

    private static String sentence(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Good<?> good -> "read " + good.value();
            case Parsed.Bad<?> bad -> Words.english().of(bad.message());
        };
    }
}
