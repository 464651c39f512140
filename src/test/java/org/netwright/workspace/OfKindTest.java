package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netwright.network.Drawing;
import org.netwright.network.Network;

class OfKindTest {
    private final Network network = new Drawing()
            .add("in", "vector-input")
            .add("d1", "dense")
            .add("drop", "dropout")
            .add("d2", "dense")
            .network();

    @Test
    void theKindWithMostLayersComesFirstAndEqualsInTheOrderOfTheLayers() {
        var kinds = OfKind.among(network.nodes().values(), Drawing.CATALOG);
        assertThat(kinds).extracting(each -> each.kind().id()).containsExactly("dense", "vector-input", "dropout");
        assertThat(kinds.getFirst().ids()).containsExactly("d1", "d2");
    }
}
