package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;

class LegendCornerTest {
    private static final Rectangle2D AXES = new Rectangle2D.Double(0, 0, 10, 1);
    private static final Rectangle2D AREA = new Rectangle2D.Double(40, 20, 500, 300);

    private final LegendCorner corner =
            new LegendCorner(List.of(RectangleAnchor.TOP_RIGHT, RectangleAnchor.BOTTOM_LEFT, RectangleAnchor.TOP_LEFT));

    private RectangleAnchor with(double x, double y) {
        var data = new DefaultXYDataset();
        data.addSeries("curve", new double[][] {{5, x}, {0.5, y}});
        return corner.choose(data, List.of(0), AXES, AREA);
    }

    @Test
    void itStandsInTheBestCornerThatIsFree() {
        assertThat(with(5, 0.5)).isEqualTo(RectangleAnchor.TOP_RIGHT);
        assertThat(with(9, 0.9)).isEqualTo(RectangleAnchor.BOTTOM_LEFT);
    }

    @Test
    void itStaysWhereItIsUntilACurveComesThere() {
        with(9, 0.9);

        assertThat(with(5, 0.5)).isEqualTo(RectangleAnchor.BOTTOM_LEFT);
        assertThat(with(1, 0.1)).isEqualTo(RectangleAnchor.TOP_RIGHT);
    }
}
