package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netwright.param.Message;
import org.netwright.training.LayerHealth.Condition;
import org.netwright.training.Vitals;

class LearningTest {
    private final Learning learning = new Learning();

    private void look(int times, double first) {
        var looks = new LinkedHashMap<String, Vitals>();
        looks.put("dense 1", new Vitals(1, first, 1e-3, Double.NaN));
        looks.put("out", new Vitals(1, 0.1, 1e-3, Double.NaN));
        for (int i = 0; i < times; i++) {
            learning.take(looks, Map.of("dense 1", "n1", "out", "n2"));
        }
    }

    @Test
    void healthIsKeptByNode() {
        look(5, 1e-7);
        assertThat(learning.health().get().get("n1").condition()).isEqualTo(Condition.VANISHING);
        assertThat(learning.health().get().get("n2").condition()).isEqualTo(Condition.HEALTHY);
        assertThat(learning.vitals().get()).containsOnlyKeys("n1", "n2");
    }

    @Test
    void aLayerThatDidBadlyThroughAWholeEpochIsToldOnce() {
        look(5, 1e-7);
        assertThat(learning.epochOver()).isEmpty();
        look(5, 1e-7);
        assertThat(learning.epochOver()).containsExactly(Message.of("workspace.health.vanishing", "dense 1", 0L));
        look(5, 1e-7);
        assertThat(learning.epochOver()).isEmpty();
    }

    @Test
    void whileCardsShowAnotherRunNothingIsToldOfThisOne() {
        look(5, 1e-7);
        var told = learning.health().get();
        assertThat(told).isNotEmpty();
        learning.veil(true);
        assertThat(learning.health().get()).isEmpty();
        assertThat(learning.vitals().get()).isEmpty();
        learning.veil(false);
        assertThat(learning.health().get()).isEqualTo(told);
        assertThat(learning.vitals().get()).isNotEmpty();
    }

    @Test
    void theHintStandsUntilTheLayerDoesBetterOrAPersonHasReadIt() {
        look(5, 1e-7);
        learning.epochOver();
        look(5, 1e-7);
        learning.epochOver();
        Learning.Hint hint = learning.hint().get().orElseThrow();
        assertThat(hint.layer()).isEqualTo("dense 1");
        assertThat(hint.node()).as("by which it is found under another name").contains("n1");
        assertThat(hint.says("first").args()).startsWith("first").hasSameSizeAs(hint.says().args());
        look(5, 1e-7);
        learning.epochOver();
        assertThat(learning.hint().get()).as("still").isPresent();
        look(40, 0.1);
        learning.epochOver();
        assertThat(learning.hint().get()).isEmpty();
    }

    private void dead(double share) {
        var looks = new LinkedHashMap<String, Vitals>();
        looks.put("dense 1", new Vitals(1, 0.1, 1e-3, share));
        for (int i = 0; i < 5; i++) {
            learning.take(looks, Map.of("dense 1", "n1"));
        }
    }

    @Test
    void someDeadUnitsAreWrittenDownAndOnlyTooManyOfThemAreHintedAt() {
        dead(0.3);
        learning.epochOver();
        dead(0.3);
        assertThat(learning.epochOver()).hasSize(1);
        assertThat(learning.hint().get()).isEmpty();
        learning.clear();
        dead(0.5);
        learning.epochOver();
        dead(0.5);
        learning.epochOver();
        assertThat(learning.hint().get()).isPresent();
    }

    @Test
    void aHintThatWasReadIsGone() {
        look(5, 1e-7);
        learning.epochOver();
        look(5, 1e-7);
        learning.epochOver();
        learning.read();
        assertThat(learning.hint().get()).isEmpty();
    }

    @Test
    void aLayerThatRecoveredIsNotComplainedOf() {
        look(5, 1e-7);
        learning.epochOver();
        look(40, 0.1);
        assertThat(learning.epochOver()).isEmpty();
    }

    @Test
    void anotherRunBeginsWithNothingKnown() {
        look(5, 1e-7);
        learning.clear();
        assertThat(learning.health().get()).isEmpty();
        assertThat(learning.vitals().get()).isEmpty();
    }
}
