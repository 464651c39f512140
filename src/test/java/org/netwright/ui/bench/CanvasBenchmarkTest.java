package org.netwright.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.bench.Measure;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;

class CanvasBenchmarkTest {
    @Test
    void theNetworkIsOneThatCouldBeTrained() {
        var network = LargeNetwork.of(StandardLayers.catalog(), 60);

        assertThat(network.nodes()).hasSize(60);
        assertThat(new Compiler(StandardLayers.catalog()).compile(network, Optional.empty()).broken()).isFalse();
    }

    @Test
    void theSlowestPulseButOneInTwentyCounts() {
        var nanos = new long[40];
        java.util.Arrays.fill(nanos, 20_000_000);
        nanos[7] = 500_000_000;
        nanos[8] = 25_000_000;

        assertThat(new Intervals(nanos).framesPerSecond()).isEqualTo(50);
        assertThat(new Intervals(nanos).longest()).isEqualTo(500);
    }

    @Test
    @Tag("fx")
    void everythingIsMeasuredAndNamedByItsSize() throws Exception {
        var told = new ArrayList<String>();
        var measures = new CanvasBenchmark(StandardLayers.catalog(), new CanvasBenchmark.Size(40, 60, 12, 50)).run(told::add);

        assertThat(measures).extracting(Measure::name).containsExactly(
                "canvas_open_40", "canvas_pan_fit_40", "canvas_pan_40", "canvas_drag_40", "canvas_zoom_40",
                "canvas_paste_12", "canvas_layout_40", "canvas_memory", "canvas_open_60", "canvas_pan_60");
        assertThat(measures).filteredOn(measure -> measure.unit().equals("fps")).allMatch(measure -> measure.value() > 0);
        assertThat(told).isNotEmpty();
    }
}
