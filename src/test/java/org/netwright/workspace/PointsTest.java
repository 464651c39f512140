package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void manyPointsStayAsTheyWereAdded() {
        Points points = Points.NONE;
        for (int i = 0; i < 1000; i++) {
            points = points.plus(i, i * 0.5);
        }
        assertThat(points.size()).isEqualTo(1000);
        assertThat(points.x(999)).isEqualTo(999);
        assertThat(points.y(7)).isEqualTo(3.5);
    }

    @Test
    void aValueDoesNotSeeWhatIsAddedToIt() {
        Points one = Points.NONE.plus(1, 1);
        Points left = one.plus(2, 20);
        Points right = one.plus(2, 30);
        assertThat(one.size()).isEqualTo(1);
        assertThat(left.y(1)).isEqualTo(20);
        assertThat(right.y(1)).isEqualTo(30);
        assertThatThrownBy(() -> one.x(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void curvesBegunFromNothingDoNotShare() {
        assertThat(Points.NONE.plus(1, 1).plus(2, 2).y(0)).isEqualTo(1);
        assertThat(Points.NONE.plus(1, 9).y(0)).isEqualTo(9);
        assertThat(Points.NONE.size()).isZero();
    }
}
