package org.netwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void theRatioIsTheMedianOfThePairsNotTheRatioOfTheMedians() {
        var pairs = new Pairs();
        pairs.add(2, 1);
        pairs.add(9, 3);
        pairs.add(5, 5);

        assertThat(pairs.ratio()).isEqualTo(2);
        assertThat(pairs.ours()).isEqualTo(5);
        assertThat(pairs.theirs()).isEqualTo(3);
    }

    @Test
    void runsInTurnAndDoesNotCountTheFirst() throws Exception {
        var order = new ArrayList<String>();
        Pairs pairs = Pairs.run(
                2,
                () -> {
                    order.add("ours");
                    return order.size() == 1 ? 1000 : 4;
                },
                () -> {
                    order.add("theirs");
                    return 2;
                });

        assertThat(order).containsExactly("ours", "theirs", "ours", "theirs", "ours", "theirs");
        assertThat(pairs.ratio()).isEqualTo(2);
    }

    @Test
    void aMedianOfTwoIsTheirMean() {
        assertThat(Pairs.median(List.of(1.0, 3.0))).isEqualTo(2);
    }
}
