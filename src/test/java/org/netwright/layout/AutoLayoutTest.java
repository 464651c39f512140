package org.netwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Values;

class AutoLayoutTest {
    private static final double VIEW = 1100;

    /// A network of nodes `0 … n-1` and wires written `0-1`.
    private static Network network(int nodes, String... wires) {
        var byId = new LinkedHashMap<String, Node>();
        for (int i = 0; i < nodes; i++) {
            byId.put("" + i, new Node("" + i, "node " + i, "any", Values.DEFAULTS, new Point(0, 0)));
        }
        List<Link> links = new ArrayList<>();
        for (String wire : wires) {
            links.add(Link.of(wire.split("-")[0], wire.split("-")[1]));
        }
        return new Network(byId, links);
    }

    private static Network chain(int nodes) {
        return network(
                nodes, IntStream.range(1, nodes).mapToObj(i -> (i - 1) + "-" + i).toArray(String[]::new));
    }

    private static Network random(int nodes, long seed) {
        var random = new Random(seed);
        var wires = new java.util.LinkedHashSet<String>();
        for (int i = 1; i < nodes; i++) {
            if (random.nextInt(20) > 0) {
                wires.add((i - 1 - Math.min(i - 1, random.nextInt(3))) + "-" + i);
            }
            if (random.nextInt(4) == 0) {
                wires.add(random.nextInt(i) + "-" + i);
            }
        }
        return network(nodes, wires.toArray(String[]::new));
    }

    private static void assertReadable(Network network, Map<String, Point> places) {
        List<Box> boxes = places.values().stream().map(at -> CardGeometry.box(at, CardGeometry.HEIGHT)).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).as("cards %d and %d overlap", i, j).isFalse();
            }
        }
        for (Link link : network.links()) {
            Point from = places.get(link.from());
            Point to = places.get(link.to());
            assertThat(to.x() > from.x() || to.y() >= from.y() + CardGeometry.HEIGHT)
                    .as("%s at %s leads to %s at %s", link.from(), from, link.to(), to)
                    .isTrue();
        }
    }

    @Test
    void fromTopToBottomEveryNodeLiesBelowWhatFeedsItAndBranchesBeside() {
        Network fork = network(4, "0-1", "0-2", "1-3", "2-3");

        var places = AutoLayout.arrangeDown(fork, 2000);

        assertThat(at(places, "1").y()).isEqualTo(at(places, "2").y()).isGreaterThan(at(places, "0").y());
        assertThat(at(places, "3").y()).isGreaterThan(at(places, "1").y());
        assertThat(Math.abs(at(places, "1").x() - at(places, "2").x())).isGreaterThanOrEqualTo(CardGeometry.WIDTH);
    }

    @Test
    void aLongChainFromTopToBottomGoesOnInTheNextColumn() {
        var places = AutoLayout.arrangeDown(chain(8), 4 * 192 + 96);

        assertThat(places.values().stream().map(Point::x).distinct()).hasSize(2);
        assertThat(places.values().stream().map(Point::y).distinct()).hasSize(4);
        assertThat(places.values()).doesNotHaveDuplicates();
    }

    private static Point at(Map<String, Point> places, String id) {
        return java.util.Objects.requireNonNull(places.get(id));
    }

    @Test
    void aChainIsReadLikeText() {
        Map<String, Point> places = AutoLayout.arrange(chain(10), VIEW);

        assertThat(places.get("0")).isEqualTo(new Point(CardGeometry.MARGIN_LEFT, CardGeometry.MARGIN_TOP));
        for (int i = 0; i < 10; i++) {
            assertThat(places.get("" + i))
                    .isEqualTo(new Point(32 + 216 * (i % 4), 48 + 192 * (i / 4)));
        }
    }

    @Test
    void rowsFitTheView() {
        for (double view : new double[] {100, 700, VIEW, 2000}) {
            assertThat(AutoLayout.arrange(chain(40), view).values())
                    .allSatisfy(at -> assertThat(at.x() + CardGeometry.WIDTH).isLessThanOrEqualTo(Math.max(view, 208)));
        }
    }

    /// As large as can be seen in a view of 16 to 10, and no narrow tower.
    @Test
    void aLongNetworkFillsTheViewItShallBeSeenIn() {
        Box view = new Box(0, 0, 800, 500);
        Box wide = outline(AutoLayout.fitting(chain(60), view));
        assertThat(wide.width() / wide.height()).isBetween(1.1, 2.4);
        Box down = outline(AutoLayout.fittingDown(chain(60), view));
        assertThat(down.width() / down.height()).isBetween(1.1, 2.4);
    }

    @Test
    void aShortNetworkKeepsRowsThatFitTheViewAtFullSize() {
        Box view = new Box(0, 0, 800, 1200);
        assertThat(AutoLayout.fitting(chain(6), view)).isEqualTo(AutoLayout.arrange(chain(6), 800));
    }

    /// Blocks of a fork and its meeting, six columns each, as in a residual network.
    @Test
    void rowsEndBetweenBlocksWhereTheyCan() {
        var links = new ArrayList<String>();
        for (int block = 0; block < 9; block++) {
            for (int layer = 0; layer < 6; layer++) {
                links.add((block * 6 + layer) + "-" + (block * 6 + layer + 1));
            }
            links.add(block * 6 + "-" + (block * 6 + 5));
        }
        var places = AutoLayout.fitting(network(55, links.toArray(String[]::new)), new Box(0, 0, 800, 360));
        for (int block = 0; block < 9; block++) {
            assertThat(at(places, "" + block * 6).y()).as("block %d", block).isEqualTo(at(places, "" + (block * 6 + 5)).y());
        }
    }

    /// ResNet-18 (He et al. 2015, table 1): a stem of five layers, then eight blocks of which three have a branch of two.
    private static Network residual() {
        var wires = new ArrayList<String>();
        int last = 4;
        IntStream.rangeClosed(1, last).forEach(i -> wires.add((i - 1) + "-" + i));
        for (int block = 0; block < 8; block++) {
            int from = last;
            int skip = from;
            for (int layer = 0; layer < 5; layer++) {
                wires.add(last + "-" + ++last);
            }
            int sum = last + 1;
            if (block > 0 && block % 2 == 0) {
                wires.add(from + "-" + (last + 1));
                wires.add((last + 1) + "-" + (last + 2));
                skip = last + 2;
                sum = last + 3;
            }
            wires.add(last + "-" + sum);
            wires.add(skip + "-" + sum);
            wires.add(sum + "-" + (sum + 1));
            last = sum + 1;
        }
        wires.add(last + "-" + (last + 1));
        wires.add((last + 1) + "-" + (last + 2));
        return network(last + 3, wires.toArray(String[]::new));
    }

    /// Where a line ends, one value goes on: no block of it lies in two lines, whatever the window.
    @ParameterizedTest
    @CsvSource({"772, 497", "932, 560", "1100, 640", "1572, 700", "2052, 1136"})
    void noLineEndsInsideABlock(double width, double height) {
        Network network = residual();
        assertThat(network.nodes()).hasSize(69);
        Box view = new Box(0, 0, width, height);
        assertThat(inOtherLines(network, AutoLayout.fitting(network, view), Point::x)).isEqualTo(1);
        assertThat(inOtherLines(network, AutoLayout.fittingDown(network, view), Point::y)).isEqualTo(1);
    }

    /// The most values that go on in another line at one break: wires that lead back to the line's beginning carry them.
    private static int inOtherLines(Network network, Map<String, Point> places, ToDoubleFunction<Point> along) {
        List<Link> back = network.links().stream()
                .filter(link -> along.applyAsDouble(at(places, link.to())) < along.applyAsDouble(at(places, link.from())))
                .toList();
        assertThat(back).isNotEmpty();
        return back.stream()
                .mapToInt(one -> (int) back.stream()
                        .filter(other -> crosses(other, one))
                        .map(Link::from)
                        .distinct()
                        .count())
                .max()
                .orElseThrow();
    }

    /// Whether a wire passes the place in the order of the layers where another one ends.
    private static boolean crosses(Link wire, Link other) {
        int end = Integer.parseInt(other.to());
        return Integer.parseInt(wire.from()) < end && Integer.parseInt(wire.to()) >= end;
    }

    private static Box outline(Map<String, Point> places) {
        return places.values().stream()
                .map(at -> CardGeometry.box(at, CardGeometry.HEIGHT))
                .reduce(Box::union)
                .orElseThrow();
    }

    @Test
    void aSkipConnectionLeavesItsChainLevel() {
        Map<String, Point> places =
                AutoLayout.arrange(network(5, "0-1", "1-2", "2-3", "3-4", "0-3", "1-4"), 2000);

        assertThat(places.values()).extracting(Point::y).containsOnly(CardGeometry.MARGIN_TOP);
    }

    @Test
    void branchesLieAboveEachOtherInTheOrderTheyWereDrawn() {
        Map<String, Point> places = AutoLayout.arrange(
                network(6, "0-1", "0-2", "0-3", "0-4", "1-5", "2-5", "3-5", "4-5"), VIEW);

        assertThat(List.of("1", "2", "3", "4")).extracting(places::get).extracting(Point::x).containsOnly(248.0);
        assertThat(List.of("1", "2", "3", "4")).extracting(places::get).extracting(Point::y).isSorted();
        assertThat(places.get("0").y()).as("the fork is level with the middle of its branches")
                .isEqualTo((places.get("1").y() + places.get("4").y()) / 2)
                .isEqualTo(places.get("5").y());
    }

    @Test
    void aRowRatherEndsEarlyThanInTheMiddleOfBranches() {
        Map<String, Point> places = AutoLayout.arrange(
                network(8, "0-1", "1-2", "2-3", "2-4", "2-5", "3-6", "4-6", "5-6", "6-7"), VIEW);

        assertThat(places.get("1").y()).isEqualTo(places.get("0").y());
        assertThat(places.get("2").x()).as("the fork begins a row").isEqualTo(CardGeometry.MARGIN_LEFT);
        assertThat(places.get("6").y()).as("and its branches meet in it").isEqualTo(places.get("2").y());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noCardsOverlapAndEveryNodeFollowsItsPredecessors(long seed) {
        Network network = random(60, seed);

        assertReadable(network, AutoLayout.arrange(network, VIEW));
    }

    @Test
    void theSameNetworkGetsTheSameLayout() {
        assertThat(AutoLayout.arrange(random(80, 9), VIEW)).isEqualTo(AutoLayout.arrange(random(80, 9), VIEW));
    }

    @Test
    void aCircleDoesNotStopIt() {
        Network network = network(5, "0-1", "1-2", "2-3", "3-1", "4-4");
        Map<String, Point> places = AutoLayout.arrange(network, VIEW);

        assertThat(places).containsOnlyKeys("0", "1", "2", "3", "4");
        assertThat(places.get("1").x()).isGreaterThan(places.get("0").x());
        assertThat(places.values()).doesNotHaveDuplicates();
    }

    @Test
    void partsThatNoWireJoinsHaveRowsOfTheirOwn() {
        Map<String, Point> places = AutoLayout.arrange(network(7, "0-1", "4-5"), VIEW);

        assertThat(places.get("4").y()).isGreaterThan(places.get("0").y());
        assertThat(List.of("2", "3", "6"))
                .extracting(places::get)
                .extracting(Point::y)
                .containsOnly(places.get("4").y() + 192);
        assertReadable(network(7, "0-1", "4-5"), places);
    }

    @Test
    void anEmptyNetworkHasNoPlaces() {
        assertThat(AutoLayout.arrange(Network.EMPTY, VIEW)).isEmpty();
    }

    @Test
    void theEditMovesEveryNode() {
        Network network = chain(6);

        Network moved = Edits.apply(network, AutoLayout.edit(network, VIEW));

        AutoLayout.arrange(network, VIEW).forEach((id, at) -> assertThat(moved.node(id).at()).isEqualTo(at));
    }

    @Test
    void aThousandNodesAreLaidOut() {
        Network network = random(1000, 4);

        assertReadable(network, AutoLayout.arrange(network, VIEW));
    }
}
