package org.netwright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.netwright.training.LayerHealth.Condition;

class HealthTrendTest {
    private final HealthTrend trend = new HealthTrend();

    private static Vitals learning(double gradient) {
        return new Vitals(1, gradient, 1e-3, Double.NaN);
    }

    private SequencedMap<String, LayerHealth> look(int times, Map<String, Vitals> layers) {
        SequencedMap<String, LayerHealth> found = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            found = trend.take(new LinkedHashMap<>(layers));
        }
        return found;
    }

    private Condition word(int times, Vitals... layers) {
        var named = new LinkedHashMap<String, Vitals>();
        for (int i = 0; i < layers.length; i++) {
            named.put("layer " + i, layers[i]);
        }
        return look(times, named).firstEntry().getValue().condition();
    }

    @Test
    void gradientsOfASimilarSizeAreHealthy() {
        assertThat(word(10, learning(0.01), learning(0.2))).isEqualTo(Condition.HEALTHY);
    }

    @Test
    void aGradientAThousandTimesSmallerThanTheLargestVanishes() {
        assertThat(word(10, learning(0.5e-4), learning(0.1))).isEqualTo(Condition.VANISHING);
        assertThat(look(1, Map.of("a", learning(1))).get("a")).isNull();
    }

    @Test
    void aGradientOfNothingVanishesEvenWhereItIsTheLargest() {
        assertThat(word(10, learning(0))).isEqualTo(Condition.VANISHING);
    }

    @Test
    void stepsThatReplaceTheWeightsExplode() {
        assertThat(word(10, new Vitals(1, 0.1, 0.8, Double.NaN), learning(0.1))).isEqualTo(Condition.EXPLODING);
    }

    @Test
    void whatIsNoNumberAnyMoreExplodesAtOnceAndMakesNoOtherVanish() {
        var layers = new LinkedHashMap<String, Vitals>();
        layers.put("good", learning(0.1));
        layers.put("bad", new Vitals(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN));
        assertThat(look(1, layers).get("bad").condition()).isEqualTo(Condition.EXPLODING);
        assertThat(look(9, layers).get("good").condition()).isEqualTo(Condition.HEALTHY);
    }

    @Test
    void aLayerWhoseUnitsAreAllDeadIsDeadAndNotVanishing() {
        assertThat(word(10, new Vitals(0, 0, 0, 1), learning(0.1))).isEqualTo(Condition.DEAD);
        assertThat(HealthRules.judge(0.1, 1, 1e-3, 0.12)).isEqualTo(Condition.DEAD);
        assertThat(HealthRules.judge(0.1, 1, 1e-3, 0.05)).isEqualTo(Condition.HEALTHY);
    }

    @Test
    void theShareOfDeadUnitsStandsUntilItHasBeenTooSmallOrTooLargeFourTimesInARow() {
        assertThat(dead(10, 0.30)).isEqualTo(0.30);
        assertThat(dead(3, 0.31)).isEqualTo(0.30);
        assertThat(dead(3, 0.29)).isEqualTo(0.30);
        assertThat(dead(3, 0.31)).isEqualTo(0.30);
        assertThat(dead(1, 0.34)).as("more for the fourth time").isEqualTo(0.34);
    }

    private double dead(int times, double share) {
        return look(times, Map.of("a", new Vitals(1, 0.1, 1e-3, share))).get("a").dead();
    }

    @Test
    void aWordDoesNotFlickerWithASingleLook() {
        Map<String, Vitals> good = Map.of("a", learning(0.1));
        Map<String, Vitals> wild = Map.of("a", new Vitals(1, 0.1, 100, Double.NaN));
        look(10, good);
        assertThat(look(1, wild).get("a").condition()).isEqualTo(Condition.HEALTHY);
        assertThat(look(1, good).get("a").condition()).isEqualTo(Condition.HEALTHY);
    }

    @Test
    void sizesAreAveragedAsPowersOfTen() {
        look(1, Map.of("a", learning(1)));
        assertThat(look(4, Map.of("a", learning(0.01))).get("a").gradient()).isEqualTo(Math.pow(10, -2 * (1 - Math.pow(0.8, 4))), offset(1e-9));
    }

    @Test
    void aLayerWithoutWeightsIsToldOnlyOfDeadUnits() {
        Vitals alive = new Vitals(1, Double.NaN, Double.NaN, 0);
        assertThat(look(10, Map.of("relu", alive))).isEmpty();
        Vitals dead = new Vitals(1, Double.NaN, Double.NaN, 0.5);
        assertThat(look(10, Map.of("relu", dead)).get("relu").condition()).isEqualTo(Condition.DEAD);
    }
}
