package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WiresTest {
    private static final Link AB = Link.of("a", "b");
    private static final Link BC = Link.of("b", "c");
    private static final Link AC = Link.of("a", "c");

    private final Wires wires = new Wires(List.of(AB, BC));

    @Test
    void aWireInThePlaceOfAnotherKeepsItsPlace() {
        wires.replace(AB, AC);
        assertThat(wires.all()).containsExactly(AC, BC);
        assertThat(wires.at("b")).containsExactly(BC);
        assertThat(wires.at("c")).containsExactly(AC, BC);
    }

    @Test
    void aWireThatGoesAndComesAgainIsTheLast() {
        wires.remove(AB);
        assertThat(wires.contains(AB)).isFalse();
        assertThat(wires.at("a")).isEmpty();
        wires.add(AB);
        assertThat(wires.all()).containsExactly(BC, AB);
    }

    @Test
    void aWireFromANodeToItselfIsThereOnce() {
        Link loop = Link.of("a", "a");
        wires.add(loop);
        assertThat(wires.at("a")).containsExactly(AB, loop);
        wires.remove(loop);
        assertThat(wires.at("a")).containsExactly(AB);
    }
}
