package org.netwright.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netwright.param.Words;
import org.netwright.training.LayerHealth;
import org.netwright.training.LayerHealth.Condition;

class HealthTextTest {
    private final HealthText text = new HealthText(Words.english());

    @Test
    void sizesAreWrittenAsPeopleWriteThem() {
        assertThat(HealthText.figure(1.23e-7)).isEqualTo("1.2·10⁻⁷");
        assertThat(HealthText.figure(0.0234)).isEqualTo("0.023");
        assertThat(HealthText.figure(25)).isEqualTo("25");
        assertThat(HealthText.figure(0)).isEqualTo("0");
        assertThat(HealthText.figure(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    }

    @Test
    void deadUnitsAreCounted() {
        var health = new LayerHealth(Condition.DEAD, 0.1, 1, 1e-3, 0.124);
        assertThat(text.word(health)).isEqualTo("12 % dead");
        assertThat(text.advice(health)).startsWith("12 % of its units");
    }

    @Test
    void figuresTellTheGradientAndTheStep() {
        var health = new LayerHealth(Condition.VANISHING, 1.2e-7, 3.4e-6, 0.002, 0);
        assertThat(text.figures(health).lines()).containsExactly(
                "Gradient of a weight: 1.2·10⁻⁷",
                "Share of the largest gradient: 3.4·10⁻⁶",
                "A step changes weights by 0.20 %");
    }
}
