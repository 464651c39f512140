package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeTest {
    private final Network chain = new Drawing()
            .add("in", "vector-input")
            .add("a", "dense")
            .add("b", "dense")
            .add("out", "classification")
            .network();

    @Test
    void theNeighboursOfARemovedLayerAreJoined() {
        Network after = without(chain, "a");

        assertThat(after.nodes()).doesNotContainKey("a");
        assertThat(after.links()).containsExactly(Link.of("in", "b"), Link.of("b", "out"));
    }

    @Test
    void severalRemovedLayersInARowAreBridgedAtOnce() {
        assertThat(without(chain, "b", "a").links()).containsExactly(Link.of("in", "out"));
        assertThat(without(chain, "a", "b").links()).containsExactly(Link.of("in", "out"));
    }

    @Test
    void anEndOfTheNetworkGoesWithItsWire() {
        assertThat(without(chain, "in").links()).containsExactly(Link.of("a", "b"), Link.of("b", "out"));
        assertThat(without(chain, "out").links()).containsExactly(Link.of("in", "a"), Link.of("a", "b"));
    }

    @Test
    void everyLayerThatWasFedIsFedByTheSource() {
        Network fork = new Drawing()
                .add("in", "vector-input")
                .add("a", "dense")
                .add("left", "dense")
                .from("a")
                .add("right", "dense")
                .network();

        assertThat(without(fork, "a").links()).containsExactly(Link.of("in", "left"), Link.of("in", "right"));
    }

    @Test
    void aRemovedBranchLeavesTheOtherOneInItsPlaceAtTheMerge() {
        Network residual = new Drawing()
                .add("in", "vector-input")
                .add("a", "dense")
                .add("sum", "add")
                .wire("in", "sum")
                .network();

        assertThat(without(residual, "a").links()).containsExactly(Link.of("in", "sum"));
    }

    @Test
    void aRemovedMergeHandsAllItsWiresToAMergeBehindIt() {
        Network nested = twoBranches().add("outer", "concatenate").network();

        assertThat(without(nested, "sum").links())
                .filteredOn(link -> link.to().equals("outer"))
                .containsExactly(Link.of("a", "outer"), Link.of("b", "outer"));
    }

    @Test
    void whereOnlyOneWireFitsTheFirstOneStays() {
        Network single = twoBranches().add("next", "dense").network();

        assertThat(without(single, "sum").into("next")).containsExactly(Link.of("a", "next"));
    }

    private static Drawing twoBranches() {
        return new Drawing()
                .add("in", "vector-input")
                .add("a", "dense")
                .from("in")
                .add("b", "dense")
                .loose("sum", "add")
                .wire("a", "sum")
                .wire("b", "sum");
    }

    private static Network without(Network network, String... ids) {
        return Edits.applyAll(network, Bridge.without(network, List.of(ids), Drawing.CATALOG));
    }
}
