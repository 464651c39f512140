package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netwright.layer.WeightParams;
import org.netwright.network.Drawing;

class SpreadTest {
    @Test
    void whatMostLayersHaveComesFirst() {
        var nodes = new Drawing()
                .add("a", "dense", "l2", 0.1)
                .add("b", "dense")
                .add("c", "dense")
                .network()
                .nodes()
                .values();
        var spread = Spread.of(WeightParams.L2, nodes);
        assertThat(spread).extracting(Spread::value).containsExactly(0.0, 0.1);
        assertThat(spread.getFirst().names()).containsExactly("b", "c");
    }
}
