package org.netwright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.layer.WeightParams;
import org.netwright.param.Words;
import org.netwright.workspace.Spread;

class SpreadTextTest {
    private final SpreadText text = new SpreadText(Words.english());

    @Test
    void eachValueIsToldWithTheLayersThatHaveIt() {
        assertThat(text.of(WeightParams.L2, List.of(spread(0, "a", "b"), spread(0.1, "c"))))
                .isEqualTo("0 in a, b\n0.1 in c");
    }

    @Test
    void manyLayersAreCountedAndManyValuesToo() {
        assertThat(text.of(
                        WeightParams.L2,
                        List.of(spread(0, "a", "b", "c"), spread(1, "d"), spread(2, "e"), spread(3, "f"), spread(4, "g"))))
                .isEqualTo("0 in 3 layers\n1 in d\n2 in e\nand 2 more values");
    }

    @Test
    void whatIsChosenOrSwitchedIsToldInWords() {
        assertThat(text.of(WeightParams.BIAS, List.of(new Spread<>(true, List.of("a")), new Spread<>(false, List.of("b")))))
                .isEqualTo("on in a\noff in b");
        assertThat(text.of(
                        WeightParams.INITIALISER,
                        List.of(
                                new Spread<>(WeightParams.Initialiser.HE_NORMAL, List.of("a")),
                                new Spread<>(WeightParams.Initialiser.ZEROS, List.of("b")))))
                .isEqualTo("He normal in a\nZeros in b");
    }

    @Test
    void whatIsTheSameEverywhereNeedsNoWord() {
        assertThat(text.of(WeightParams.L2, List.of(spread(0, "a", "b")))).isEmpty();
    }

    private static Spread<Double> spread(double value, String... names) {
        return new Spread<>(value, List.of(names));
    }
}
