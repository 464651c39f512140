package org.netwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.network.Point;

class WireRouterTest {
    private final List<Box> cards = new ArrayList<>();

    private Box card(int column, int row) {
        Box card = CardGeometry.box(
                new Point(
                        CardGeometry.MARGIN_LEFT + column * CardGeometry.COLUMN_STEP,
                        CardGeometry.MARGIN_TOP + row * (CardGeometry.HEIGHT + CardGeometry.ROW_GAP)),
                CardGeometry.HEIGHT);
        cards.add(card);
        return card;
    }

    private WirePath wire(Box from, Box to) {
        return new WireRouter(cards).route(CardGeometry.output(from, 0, 1), CardGeometry.input(to, 0, 1));
    }

    private static boolean meets(WirePath path, Box card) {
        return path.points(40).stream().anyMatch(card.grown(-0.5)::contains);
    }

    @Test
    void neighboursInARowAreJoinedByAStraightLine() {
        WirePath path = wire(card(0, 0), card(1, 0));

        assertThat(path.curves()).hasSize(1);
        assertThat(path.points(10)).allSatisfy(point -> assertThat(point.y()).isCloseTo(110, within(1e-9)));
    }

    @Test
    void aSkipConnectionPassesTheCardsBetween() {
        Box from = card(0, 0);
        Box between = card(1, 0);
        Box to = card(2, 0);

        WirePath path = wire(from, to);

        assertThat(meets(path, between)).isFalse();
        assertThat(path.start()).isEqualTo(CardGeometry.output(from, 0, 1));
        assertThat(path.end()).isEqualTo(CardGeometry.input(to, 0, 1));
    }

    @Test
    void longerSkipConnectionsLieFurtherOut() {
        Box a = card(0, 0);
        card(1, 0);
        Box c = card(2, 0);
        Box d = card(3, 0);

        assertThat(wire(a, d).bounds().y()).isLessThan(wire(a, c).bounds().y() - 3);
    }

    @Test
    void aWireToTheNextRowReturnsUnderItsRow() {
        Box last = card(3, 0);
        Box first = card(0, 1);
        for (int column = 0; column < 4; column++) {
            if (column < 3) {
                card(column, 0);
            }
            if (column > 0) {
                card(column, 1);
            }
        }

        WirePath path = wire(last, first);

        assertThat(cards).allSatisfy(card -> assertThat(meets(path, card)).isFalse());
        assertThat(path.bounds().x()).as("room at the left").isGreaterThan(-10);
        assertThat(path.points(20)).anySatisfy(point -> assertThat(point.y())
                .isBetween(last.bottom() + 30, first.y() - 30));
    }

    @Test
    void aWireOverSeveralRowsRunsBetweenTheColumns() {
        Box from = card(1, 0);
        Box to = card(1, 3);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                if (column != 1 || row == 1 || row == 2) {
                    card(column, row);
                }
            }
        }

        WirePath path = wire(from, to);

        assertThat(cards).allSatisfy(card -> assertThat(meets(path, card)).isFalse());
    }

    @Test
    void aWireThatRunsBackwardsStillArrives() {
        Box right = card(3, 0);
        Box left = card(1, 0);
        card(2, 0);
        Box above = card(0, 0);
        Box below = card(2, 2);

        assertThat(wire(right, left).end()).isEqualTo(CardGeometry.input(left, 0, 1));
        assertThat(wire(below, above).end()).isEqualTo(CardGeometry.input(above, 0, 1));
        assertThat(wire(right, right).end()).isEqualTo(CardGeometry.input(right, 0, 1));
    }

    @Test
    void everyCurveBeginsInTheDirectionTheLastOneHad() {
        Box from = card(0, 0);
        card(1, 0);
        Box to = card(2, 0);
        Box below = card(0, 3);

        for (WirePath path : List.of(wire(from, to), wire(to, below))) {
            for (int i = 1; i < path.curves().size(); i++) {
                Point joint = path.curves().get(i - 1).end();
                Point before = path.curves().get(i - 1).control2();
                Point after = path.curves().get(i).control1();
                double cross = (joint.x() - before.x()) * (after.y() - joint.y())
                        - (joint.y() - before.y()) * (after.x() - joint.x());
                double dot = (joint.x() - before.x()) * (after.x() - joint.x())
                        + (joint.y() - before.y()) * (after.y() - joint.y());
                assertThat(Math.abs(cross)).as("joint %d of %s", i, path.svg()).isLessThan(1e-6);
                assertThat(dot).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWireThatNewCardsDoNotConcernIsLedAsBefore(long seed) {
        var random = new Random(seed);
        scatter(random, 40);
        var before = new WireRouter(cards);
        List<WirePath> paths = random.ints(120, 0, cards.size() * cards.size())
                .mapToObj(pair -> new int[] {pair / cards.size(), pair % cards.size()})
                .filter(pair -> pair[0] != pair[1])
                .map(pair -> before.route(
                        CardGeometry.output(cards.get(pair[0]), 0, 1), CardGeometry.input(cards.get(pair[1]), 0, 1)))
                .toList();
        int old = cards.size();
        scatter(random, 3);
        var added = new WireRouter(cards.subList(old, cards.size()));
        var after = new WireRouter(cards);

        List<WirePath> unconcerned = paths.stream().filter(path -> !added.concerns(path)).toList();

        assertThat(unconcerned)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(after.route(path.start(), path.end())).isEqualTo(path));
        assertThat(unconcerned.size()).isLessThan(paths.size());
    }

    /// So many more cards, on any free eighth of a column and row.
    private void scatter(Random random, int count) {
        int wanted = cards.size() + count;
        while (cards.size() < wanted) {
            Box card = CardGeometry.box(new Point(random.nextInt(96) * 32, random.nextInt(96) * 24), CardGeometry.HEIGHT);
            if (cards.stream().noneMatch(card::overlaps)) {
                cards.add(card);
            }
        }
    }

    @Test
    void placesAreWrittenToATenth() {
        assertThat(WirePath.direct(new Point(-0.04, 20.25), new Point(99.96, -3.14)).svg())
                .startsWith("M0,20.3 C")
                .endsWith(" 100,-3.1");
    }

    @Test
    void aPathIsWrittenAsSvgData() {
        assertThat(WirePath.direct(new Point(10, 20), new Point(110, 20)).svg())
                .isEqualTo("M10,20 C60,20 60,20 110,20");
    }

    @Test
    void severalPortsShareTheEdgeEvenly() {
        Box card = card(0, 0);

        assertThat(CardGeometry.input(card, 0, 1).y()).isEqualTo(card.y() + 62);
        assertThat(CardGeometry.input(card, 0, 3).y()).isEqualTo(card.y() + 31);
        assertThat(CardGeometry.input(card, 2, 3).y()).isEqualTo(card.y() + 93);
        assertThat(CardGeometry.output(card, 0, 1).x()).isEqualTo(card.right());
    }
}
