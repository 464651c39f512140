package org.netwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.network.Point;

class GuidesTest {
    private static final Box OTHER = card(300, 100);

    @Test
    void anEdgeThatIsNearlyInLineIsDrawnThere() {
        assertThat(Guides.across(card(304, 400), List.of(OTHER), 6)).hasValue(-4);
        assertThat(Guides.down(card(700, 97), List.of(OTHER), 6)).hasValue(3);
    }

    @Test
    void whatIsFurtherAwayIsNotDrawn() {
        assertThat(Guides.across(card(307, 400), List.of(OTHER), 6)).isEmpty();
        assertThat(Guides.down(card(700, 400), List.of(OTHER), 6)).isEmpty();
        assertThat(Guides.across(card(300, 400), List.of(), 6)).isEmpty();
    }

    @Test
    void cardsOfDifferentHeightMeetByTheirMiddles() {
        Box low = new Box(700, 128, 176, 72);
        assertThat(Guides.down(low, List.of(OTHER), 6)).hasValue(-2);
    }

    @Test
    void theNearestOfSeveralDecides() {
        assertThat(Guides.across(card(305, 400), List.of(OTHER, card(307, 800)), 6)).hasValue(2);
    }

    @Test
    void aLineReachesOverBothCards() {
        assertThat(Guides.lines(card(300, 400), List.of(OTHER)))
                .containsExactly(new Guides.Line(new Point(300, 100), new Point(300, 524)));
        assertThat(Guides.lines(card(310, 400), List.of(OTHER))).isEmpty();
    }

    @Test
    void theGapOfTwoNeighboursIsKeptBehindAndBeforeThem() {
        List<Box> row = List.of(card(300, 100), card(516, 100));
        assertThat(Guides.across(card(729, 101), row, 6)).hasValue(3);
        assertThat(Guides.across(card(87, 101), row, 6)).hasValue(-3);
    }

    @Test
    void aCardBetweenTwoOthersFindsTheMiddleOfTheGap() {
        List<Box> row = List.of(card(0, 100), card(600, 100));
        assertThat(Guides.across(card(303, 100), row, 6)).hasValue(-3);
        assertThat(Guides.lines(card(300, 700), row)).isEmpty();
        assertThat(Guides.lines(card(300, 100), row))
                .contains(
                        new Guides.Line(new Point(176, 162), new Point(300, 162)),
                        new Guides.Line(new Point(476, 162), new Point(600, 162)));
    }

    private static Box card(double x, double y) {
        return CardGeometry.box(new Point(x, y), CardGeometry.HEIGHT);
    }
}
