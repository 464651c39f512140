package org.netwright.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.op.Output;
import org.netwright.training.Loss;

/// Losses worked out by hand.
class LossWorkingTest {
    @Test
    void theLossOfAClassIsTheLogarithmOfItsProbability() {
        var loss = (LossWorking.OfClass) LossWorking.ofClass(
                Output.Head.CLASSIFICATION, new float[] {0, (float) Math.log(3)}, 0);
        assertThat(loss.chances().get(0)).isCloseTo(0.25, within(1e-7));
        assertThat(loss.chances().get(1)).isCloseTo(0.75, within(1e-7));
        assertThat(loss.total()).isCloseTo(Math.log(4), within(1e-7));
        assertThat(loss.guess()).isEqualTo(1);
    }

    @Test
    void scoresBeyondWhatPowersCanHoldStillHaveALoss() {
        var loss = LossWorking.ofClass(Output.Head.CLASSIFICATION, new float[] {-2000, 2000}, 0);
        assertThat(loss.total()).isEqualTo(4000);
        assertThat(LossWorking.ofClass(Output.Head.BINARY, new float[] {2000}, 0).total()).isEqualTo(2000);
    }

    @Test
    void oneScoreIsOfTheSecondClass() {
        float score = (float) Math.log(4);
        assertThat(LossWorking.ofClass(Output.Head.BINARY, new float[] {score}, 1).total())
                .isCloseTo(-Math.log(0.8), within(1e-7));
        assertThat(LossWorking.ofClass(Output.Head.BINARY, new float[] {score}, 0).total())
                .isCloseTo(-Math.log(0.2), within(1e-7));
    }

    @Test
    void theLossOfNumbersIsTheMeanOfTheirParts() {
        var loss = (LossWorking.OfNumbers) LossWorking.ofNumbers(
                new Loss.MeanSquared(), new float[] {1, 5}, new float[] {3, 5.5f});
        assertThat(loss.parts()).isEqualTo(List.of(4.0, 0.25));
        assertThat(loss.total()).isEqualTo(4.25 / 2);
    }
}
