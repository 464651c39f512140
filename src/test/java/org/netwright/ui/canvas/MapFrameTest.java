package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.netwright.layout.Box;
import org.netwright.network.Point;

class MapFrameTest {
    private static final Box CONTENT = new Box(-500, 200, 6000, 900);
    private final MapFrame map = MapFrame.of(CONTENT, 150, 90);

    @Test
    void allOfTheDrawingIsOnTheMap() {
        Box all = map.toMap(CONTENT);
        assertThat(all.x()).isGreaterThanOrEqualTo(0);
        assertThat(all.y()).isGreaterThanOrEqualTo(0);
        assertThat(all.right()).isLessThanOrEqualTo(150);
        assertThat(all.bottom()).isLessThanOrEqualTo(90);
    }

    @Test
    void theMapLeadsBackToThePlaceItShows() {
        Box card = map.toMap(new Box(1234, 567, 176, 124));
        Point back = map.toDrawing(card.x(), card.y());
        assertThat(back.x()).isCloseTo(1234, within(1e-6));
        assertThat(back.y()).isCloseTo(567, within(1e-6));
    }

    @Test
    void aFewCardsDoNotFillTheMap() {
        Box card = MapFrame.of(new Box(0, 0, 176, 124), 150, 90).toMap(new Box(0, 0, 176, 124));
        assertThat(card.width()).isLessThan(30);
        assertThat(card.x() + card.width() / 2).isCloseTo(75, within(0.01));
    }

    @Test
    void aViewBeyondTheDrawingIsMarkedAtTheEdge() {
        Box far = map.frame(new Box(90_000, -90_000, 800, 600), 150, 90);
        assertThat(far.right()).isLessThan(150);
        assertThat(far.y()).isPositive().isLessThan(5);
        assertThat(far.width()).isPositive();
        Box all = map.frame(new Box(-90_000, -90_000, 180_000, 180_000), 150, 90);
        assertThat(all).as("inside the border").isEqualTo(new Box(2, 2, 146, 86));
    }

    @Test
    void aViewIsNotDraggedIntoNowhere() {
        Point kept = map.within(new Point(99_000, -99_000));
        assertThat(kept).isEqualTo(new Point(map.world().right(), map.world().y()));
    }
}
