package org.netwright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.netwright.op.Output;
import org.netwright.training.PlanChoices.LossKind;
import org.netwright.training.PlanChoices.OptimiserKind;
import org.netwright.training.PlanChoices.ScheduleKind;

class ScheduleTest {
    @Test
    void aConstantRateStaysAsItIs() {
        assertThat(new Schedule.Constant(0.1).rate(999, 10, 1000)).isEqualTo(0.1);
    }

    @Test
    void stepsDropAtTheEndOfTheirEpochs() {
        var steps = new Schedule.StepDecay(1, 2, 0.1);

        assertThat(steps.rate(19, 10, 100)).isEqualTo(1);
        assertThat(steps.rate(20, 10, 100)).isEqualTo(0.1, within(1e-12));
        assertThat(steps.rate(40, 10, 100)).isEqualTo(0.01, within(1e-12));
    }

    @Test
    void aCosineGoesFromThePeakToTheFloor() {
        var cosine = new Schedule.Cosine(2, 0.1);

        assertThat(cosine.rate(0, 10, 101)).isEqualTo(2);
        assertThat(cosine.rate(50, 10, 101)).isEqualTo(1.1, within(1e-12));
        assertThat(cosine.rate(100, 10, 101)).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void oneCycleRisesToThePeakAndEndsNearNothing() {
        var cycle = new Schedule.OneCycle(1, 0.3);

        assertThat(cycle.rate(0, 10, 101)).isEqualTo(0.04, within(1e-12));
        assertThat(cycle.rate(30, 10, 101)).isEqualTo(1, within(1e-12));
        assertThat(cycle.rate(100, 10, 101)).isLessThan(1e-5);
    }

    @Test
    void warmUpRisesInALineToWhatFollows() {
        var warm = new Schedule.WarmUp(4, new Schedule.Constant(1));

        assertThat(warm.rate(0, 10, 100)).isEqualTo(0.2, within(1e-12));
        assertThat(warm.rate(3, 10, 100)).isEqualTo(0.8, within(1e-12));
        assertThat(warm.rate(4, 10, 100)).isEqualTo(1);
    }

    @Test
    void aPlanBuildsWhatItsValuesSay() {
        TrainingPlan plan = TrainingPlan.named("p")
                .with(PlanParams.OPTIMISER, OptimiserKind.SGD)
                .with(PlanParams.NESTEROV, true)
                .with(PlanParams.SCHEDULE, ScheduleKind.COSINE)
                .with(PlanParams.WARM_UP, 5);

        assertThat(plan.optimiser()).isEqualTo(new Optimiser.Sgd(0.9, true, 0));
        assertThat(plan.schedule()).isEqualTo(new Schedule.WarmUp(5, new Schedule.Cosine(0.001, 0)));
    }

    @Test
    void theAutomaticLossSuitsEveryOutputAndAWrongOneIsKnown() {
        TrainingPlan plan = TrainingPlan.named("p");
        for (Output.Head head : Output.Head.values()) {
            assertThat(plan.suits(head)).isTrue();
        }
        assertThat(plan.with(PlanParams.LOSS, LossKind.HUBER).suits(Output.Head.BINARY)).isFalse();
    }
}
