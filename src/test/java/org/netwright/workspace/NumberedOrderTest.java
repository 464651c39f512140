package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedOrderTest {
    @Test
    void numbersCountByTheirValue() {
        assertThat(List.of("conv 10", "Conv 2", "conv 1", "add").stream().sorted(new NumberedOrder()))
                .containsExactly("add", "conv 1", "Conv 2", "conv 10");
        assertThat(List.of("1600", "64×5×5", "", "10", "64").stream().sorted(new NumberedOrder()))
                .containsExactly("", "10", "64", "64×5×5", "1600");
    }

    @Test
    void zerosInFrontAndEndlessNumbersDoNoHarm() {
        var order = new NumberedOrder();
        assertThat(order.compare("a 007", "a 7")).isZero();
        assertThat(order.compare("9".repeat(40), "1" + "0".repeat(40))).isNegative();
    }
}
