package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.network.Network;

class LayerRowTest {
    private final Network network = new Drawing()
            .add("in", "vector-input")
            .add("hidden", "dense", "units", 8)
            .loose("alone", "flatten")
            .network();
    private final Compiled compiled = new Compiler(Drawing.CATALOG).compile(network, Optional.empty());
    private final List<LayerRow> rows = LayerRow.of(network, compiled, Drawing.CATALOG, 32);

    @Test
    void everyLayerHasARowInTheOrderOfTheDrawing() {
        assertThat(rows).extracting(LayerRow::id).containsExactly("in", "hidden", "alone");
        assertThat(rows.get(1).form()).isEqualTo("8");
        assertThat(rows.get(1).kind()).isEqualTo("Dense");
        assertThat(rows.get(2).form()).isEmpty();
    }

    @Test
    void theRowsAddUpToWhatTheNetworkCosts() {
        Totals all = Totals.of(compiled, network.nodes().keySet(), 32);
        assertThat(all.parameters()).isEqualTo(compiled.parameters()).isPositive();
        assertThat(all.flops()).isEqualTo(compiled.flops());
        assertThat(all.bytes()).isEqualTo(compiled.trainingBytes(32));
        assertThat(rows.stream().mapToLong(row -> row.cost().bytes()).sum()).isEqualTo(all.bytes());
    }
}
