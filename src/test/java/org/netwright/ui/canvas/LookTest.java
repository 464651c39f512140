package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.netwright.network.Point;

class LookTest {
    private final Viewport viewport = new Viewport(0.5, 120, -40);
    private final Look look = Look.of(viewport, 800, 600);

    @Test
    void theSameViewComesBack() {
        assertThat(look.in(800, 600)).isEqualTo(viewport);
    }

    @Test
    void inAnotherWindowTheSamePlaceIsInTheMiddle() {
        Point middle = look.in(1200, 500).toDrawing(600, 250);
        assertThat(middle.x()).isCloseTo(look.middle().x(), within(1.0));
        assertThat(middle.y()).isCloseTo(look.middle().y(), within(1.0));
    }

    @Test
    void theWayBetweenTwoBeginsHereAndEndsThereAndZoomsEvenly() {
        Look there = new Look(new Point(900, 700), 2);
        assertThat(look.towards(there, 0)).isEqualTo(look);
        assertThat(look.towards(there, 1).middle()).isEqualTo(there.middle());
        assertThat(look.towards(there, 0.5).scale()).isCloseTo(1, within(1e-9));
    }
}
