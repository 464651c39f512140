package org.netwright.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusionGridTest {
    private static final double LEFT = 96;
    private static final double TOP = 84;

    @ParameterizedTest
    @CsvSource({"10,528,430", "10,690,520", "10,1450,1130", "3,528,430", "3,1450,1130", "2,1450,500", "100,528,430"})
    void itStandsWholeInTheMiddleOfItsRoom(int classes, double width, double height) {
        ConfusionGrid grid = ConfusionGrid.of(classes, LEFT, TOP, width, Math.max(height, ConfusionGrid.leastHeight(classes, TOP)));

        double names = LEFT * grid.enlarged();
        double beyond = ConfusionGrid.OVERHANG * grid.enlarged();
        double before = grid.left() - names;
        double after = width - grid.x(classes) - beyond;
        if (width > ConfusionGrid.leastWidth(classes, LEFT)) {
            assertThat(before).isCloseTo(after, within(2.0)).isGreaterThanOrEqualTo(0);
            assertThat(after).isGreaterThanOrEqualTo(-0.001);
        }
        assertThat(grid.top()).isGreaterThanOrEqualTo(TOP);
    }
}
