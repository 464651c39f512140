package org.netwright.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.netwright.explanation.WeightUpdate.Memory;
import org.netwright.training.Optimiser;

/// Updates worked out by hand; that they are the engine's too follows from the engine's own test against the same rules.
class WeightUpdateTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void plainDescentTakesTheRateTimesTheGradientAway() {
        WeightUpdate update = WeightUpdate.of(new Optimiser.Sgd(0, false, 0), 2, 0.5, 0.1, Memory.NONE);
        assertThat(update.result()).isCloseTo(2 - 0.1 * 0.5, EXACT);
        assertThat(update.direction()).isEqualTo(update.gradient());
    }

    @Test
    void momentumRemembersTheStepsBefore() {
        var sgd = new Optimiser.Sgd(0.9, false, 0);
        WeightUpdate first = WeightUpdate.of(sgd, 2, 0.5, 0.1, Memory.NONE);
        WeightUpdate second = WeightUpdate.of(sgd, first.result(), 0.2, 0.1, first.after());
        assertThat(second.direction()).isCloseTo(0.9 * 0.5 + 0.2, EXACT);
        assertThat(second.result()).isCloseTo(1.95 - 0.1 * 0.65, EXACT);
    }

    @Test
    void nesterovLooksAhead() {
        WeightUpdate first = WeightUpdate.of(new Optimiser.Sgd(0.9, true, 0), 2, 0.5, 0.1, Memory.NONE);
        assertThat(first.direction()).isCloseTo(0.5 + 0.9 * 0.5, EXACT);
    }

    @Test
    void weightDecayIsPartOfTheGradient() {
        WeightUpdate update = WeightUpdate.of(new Optimiser.Sgd(0, false, 0.01), 2, 0.5, 0.1, Memory.NONE);
        assertThat(update.decayed()).isCloseTo(0.52, EXACT);
        assertThat(update.result()).isCloseTo(2 - 0.052, EXACT);
    }

    @Test
    void adamsFirstStepIsAsLongAsTheRate() {
        WeightUpdate update = WeightUpdate.of(new Optimiser.Adam(0.9, 0.999, 0, 0), 2, -0.003, 0.1, Memory.NONE);
        assertThat(update.direction()).isCloseTo(-1, EXACT);
        assertThat(update.result()).isCloseTo(2.1, EXACT);
        assertThat(update.after()).isEqualTo(new Memory(1, update.after().mean(), update.after().square()));
        assertThat(update.after().mean()).isCloseTo(-0.0003, EXACT);
    }

    @Test
    void adamWShrinksTheWeightApartFromTheGradient() {
        WeightUpdate update = WeightUpdate.of(new Optimiser.AdamW(0.9, 0.999, 0, 0.1), 2, 0.003, 0.1, Memory.NONE);
        assertThat(update.shrunk()).isCloseTo(0.02, EXACT);
        assertThat(update.result()).isCloseTo(2 - 0.02 - 0.1, EXACT);
    }

    @Test
    void rmsPropDividesByTheRunningRoot() {
        WeightUpdate update = WeightUpdate.of(new Optimiser.RmsProp(0.75, 0, 0, 0), 1, 0.4, 0.1, Memory.NONE);
        assertThat(update.direction()).isCloseTo(0.4 / Math.sqrt(0.25 * 0.16), EXACT);
    }
}
