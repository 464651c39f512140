package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netwright.network.Drawing;
import org.netwright.op.Program;
import org.netwright.tensor.DataSchema;

class ThreadsTest {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Test
    void thePlanComesFirst() {
        assertThat(Threads.of(program(4000), 64, 5, 1)).isEqualTo(5);
    }

    @Test
    void aPersonsLimitHoldsWhereThePlanLeavesItOpen() {
        assertThat(Threads.of(program(4000), 64, 0, 0)).isEqualTo(PROCESSORS);
        assertThat(Threads.of(program(4000), 64, 0, 1)).isEqualTo(1);
        assertThat(Threads.of(program(4000), 64, 0, 1000)).isEqualTo(PROCESSORS);
    }

    @Test
    void aSmallNetworkComputesOnOneThreadWhateverTheLimit() {
        assertThat(Threads.of(program(4), 8, 0, PROCESSORS)).isEqualTo(1);
    }

    private static Program program(int units) {
        DataSchema table = Drawing.table(4, 3);
        return new Drawing()
                .add("in", "vector-input")
                .add("hidden", "dense", "units", units)
                .add("more", "dense", "units", units)
                .add("out", "classification", "classes", 3)
                .compile(table)
                .program()
                .orElseThrow();
    }
}
