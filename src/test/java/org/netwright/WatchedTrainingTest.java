package org.netwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.bench.Measure;
import org.netwright.ui.bench.LiveBenchmark;
import org.netwright.ui.bench.LiveStudio;

@Tag("fx")
@Tag("engine")
class WatchedTrainingTest {
    @Test
    void aTrainingIsReallyPaintedWhileItIsMeasured() throws Exception {
        var has = new Services();
        var studio = new LiveStudio(
                has.samples, has.projects, has.launcher, has.sources,
                (files, compiling) -> new Desk(has, files, compiling).workspace());
        var told = new ArrayList<String>();

        List<Measure> measures = new LiveBenchmark(studio, 0, 1, 2).run(told::add);

        assertThat(measures).extracting(Measure::name)
                .containsExactly("live_training", "live_thumbnails", "live_curves", "live_longest_block");
        assertThat(measures).allMatch(measure -> measure.value() > 0);
        assertThat(told).hasSize(4);
    }
}
