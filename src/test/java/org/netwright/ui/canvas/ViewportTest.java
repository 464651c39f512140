package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.netwright.layout.Box;
import org.netwright.network.Point;

class ViewportTest {
    /// A place is rounded to whole pixels of the view.
    private static final Offset<Double> PIXEL = within(0.51);

    @Test
    void whatIsUnderTheMouseStaysThereWhileZooming() {
        Viewport before = new Viewport(1.3, 40, -25);
        Point under = before.toDrawing(300, 200);
        Viewport after = before.zoomed(1.7, 300, 200);
        assertThat(after.toView(under).x()).isCloseTo(300, PIXEL);
        assertThat(after.toView(under).y()).isCloseTo(200, PIXEL);
        assertThat(after.scale()).isCloseTo(1.3 * 1.7, within(1e-9));
    }

    @Test
    void zoomingStopsAtItsLimitsWithoutDrifting() {
        Viewport largest = new Viewport(Viewport.MAX_SCALE, 10, 10);
        assertThat(largest.zoomed(2, 500, 500)).isEqualTo(largest);
        assertThat(new Viewport(0.2, 0, 0).zoomed(1e-6, 0, 0).scale()).isEqualTo(Viewport.MIN_SCALE);
    }

    @Test
    void fittingShowsEverythingAndNeverEnlarges() {
        Box content = new Box(-100, 50, 3000, 900);
        Viewport fit = Viewport.fitting(content, 800, 500);
        Point from = fit.toView(new Point(content.x(), content.y()));
        Point to = fit.toView(new Point(content.right(), content.bottom()));
        assertThat(from.x()).isGreaterThan(12);
        assertThat(from.y()).isGreaterThan(12);
        assertThat(to.x()).isLessThan(788);
        assertThat(to.y()).isLessThan(488);
        assertThat(Viewport.fitting(new Box(0, 0, 10, 10), 800, 500).scale()).isEqualTo(1);
    }

    @Test
    void aSmallDrawingLiesNearTheTopOfASmallViewAndNotAtTheTopOfALargeOne() {
        Box content = new Box(0, 0, 820, 300);
        assertThat(Viewport.fitting(content, 900, 500).dy()).isEqualTo(48);
        double large = Viewport.fitting(content, 1900, 1100).dy();
        assertThat(large).isBetween(800 * 0.25, 800 * 0.5);
        assertThat(Viewport.fitting(new Box(0, 0, 820, 1060), 1900, 1100).dy()).isEqualTo(32);
    }

    @Test
    void fittingLeavesRoomForWhatFloatsOverTheViewOnlyWhereACardWouldLieUnderIt() {
        Box content = new Box(0, 0, 1000, 2000);
        Box floats = new Box(12, 450, 200, 38);
        Viewport whole = Viewport.fitting(content, 800, 500);
        Box left = new Box(0, 1900, 176, 72);
        Box aside = new Box(800, 1900, 176, 72);
        assertThat(Viewport.fitting(content, List.of(left), 400, 500, List.of(floats)).toView(left).bottom())
                .isLessThan(450);
        assertThat(Viewport.fitting(content, List.of(aside), 800, 500, List.of(floats))).isEqualTo(whole);
        assertThat(Viewport.fitting(content, List.of(left), 800, 500, List.of())).isEqualTo(whole);
    }

    @Test
    void aPartIsShownWhereAllOfItIsInView() {
        Viewport here = new Viewport(0.5, 10, 10);
        assertThat(here.shows(new Box(-20, -20, 200, 100), 110, 50)).isTrue();
        assertThat(here.shows(new Box(-22, -20, 200, 100), 110, 50)).isFalse();
        assertThat(here.shows(new Box(-20, -20, 200, 102), 110, 50)).isFalse();
    }

    @Test
    void revealingMovesNoFurtherThanNeeded() {
        Viewport here = new Viewport(1, 0, 0);
        assertThat(here.revealing(new Box(100, 100, 176, 72), 800, 500)).isEqualTo(here);
        Viewport moved = here.revealing(new Box(900, 100, 176, 72), 800, 500);
        assertThat(moved.dy()).isZero();
        assertThat(moved.toView(new Point(900 + 176, 100)).x()).isLessThan(800);
    }

    @Test
    void whatIsRevealedLiesAboveTheMapAtTheLowerEdge() {
        Viewport moved = new Viewport(1, 0, 0).revealing(new Box(100, 400, 176, 72), 800, 500);
        assertThat(moved.toView(new Point(100, 472)).y()).isLessThanOrEqualTo(500 - MiniMap.HEIGHT);
        assertThat(moved.dx()).isZero();
    }

    @Test
    void whatIsCoveredMovesToTheLeftOrElseDown() {
        Viewport here = new Viewport(1, 0, 0);
        Box covered = new Box(450, 12, 340, 150);
        assertThat(here.clearOf(covered, new Box(200, 50, 176, 124))).isEqualTo(here);
        Viewport aside = here.clearOf(covered, new Box(500, 50, 176, 124));
        assertThat(aside.toView(new Point(676, 50)).x()).isLessThan(450);
        assertThat(aside.dy()).isZero();
        Viewport below = new Viewport(4, 0, 0).clearOf(covered, new Box(60, 20, 176, 124));
        assertThat(below.toView(new Point(60, 20)).y()).isGreaterThan(162);
        assertThat(below.dx()).isZero();
    }

    @Test
    void textStaysSharpBecausePixelsStayWhole() {
        Viewport viewport = new Viewport(1, 0, 0).zoomed(0.73, 311, 97).moved(3.3, 8.9);
        assertThat(viewport.dx()).isEqualTo(Math.rint(viewport.dx()));
        assertThat(viewport.dy()).isEqualTo(Math.rint(viewport.dy()));
    }
}
