package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Point;
import org.netwright.project.Document;

/// Finding one's way in a drawing, on the shipped sample.
@Tag("fx")
class SeeingTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
        frames();
    }

    @Test
    void aClickOnTheMapTakesTheViewThere() {
        spread();
        Document before = on(() -> workspace().history().document().get());
        Bounds map = screen("#minimap");
        Point2D centre = centre(screen("#canvas"));
        assertThat(middle(card("label")).distance(centre)).isGreaterThan(600);
        clickOn(new Point2D(map.getMaxX() - 4, map.getCenterY()));
        frames();
        assertThat(middle(card("label")).distance(centre)).isLessThan(150);
        assertThat(on(() -> workspace().history().document().get())).isSameAs(before);
    }

    @Test
    void theFrameOnTheMapIsDragged() {
        spread();
        Point2D before = middle(card("Picture"));
        Point2D grip = centre(screen(".nw-map-frame"));
        drag(grip, grip.add(40, 0));
        assertThat(middle(card("Picture")).getX()).isLessThan(before.getX() - 500);
        assertThat(centre(screen(".nw-map-frame")).distance(grip.add(40, 0))).isLessThan(4);
    }

    @Test
    void theMapGivesWayWhereAllIsInViewUnlessItIsAskedFor() {
        Node map = lookup("#minimap").query();
        assertThat(on(map::isVisible)).isFalse();
        push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(on(map::isVisible)).isTrue();
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(on(map::isVisible)).isFalse();
        push(KeyCode.M);
        assertThat(on(map::isVisible)).isTrue();
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(on(map::isVisible)).isTrue();
    }

    @Test
    void nothingFloatsOverACardWhereAllIsShown() {
        push(KeyCode.F5);
        until("pictures come", () -> !workspace().runs().views().get().isEmpty());
        push(KeyCode.M);
        interact(() -> {
            var to = new LinkedHashMap<String, Point>();
            network().nodes().keySet().forEach(id -> to.put(id, new Point(to.size() % 2 * 700, to.size() / 2 * 200)));
            workspace().editor().tidy(to);
        });
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        frames();
        for (String floats : List.of("#sample-pill", "#fit", "#zoom-level", "#minimap")) {
            Bounds covered = screen(floats);
            assertThat(on(() -> lookup(floats).query().isVisible())).as(floats).isTrue();
            assertThat(network().nodes().keySet()).allSatisfy(id ->
                    assertThat(screen("#card-" + id).intersects(covered)).as(id + " under " + floats).isFalse());
        }
    }

    @Test
    void whatAppearsOverTheCanvasTakesNoCardOfADrawingThatIsShownWhole() {
        underTheSamplesBar();
        train();
        until("no card is under the sample's bar", () -> network().nodes().keySet().stream()
                .noneMatch(id -> screen("#card-" + id).intersects(screen("#sample-pill"))));
    }

    @Test
    void nothingMovesBeneathAHandThatWrites() {
        underTheSamplesBar();
        Labeled zoom = lookup("#zoom-level").query();
        String before = on(zoom::getText);
        clickOn(card("label"));
        push(KeyCode.F2).write("verdict");
        train();
        assertThat(on(zoom::getText)).isEqualTo(before);
        write("s").push(KeyCode.ENTER);
        assertThat(network().nodes().values()).extracting("name").contains("verdicts");
    }

    /// Lays the network out so that the sample's bar, once it appears, would cover a card of it.
    private void underTheSamplesBar() {
        interact(() -> {
            var to = new LinkedHashMap<String, Point>();
            network().nodes().keySet().forEach(id ->
                    to.put(id, new Point(1000 - to.size() % 2 * 500, to.size() / 2 * 200)));
            workspace().editor().tidy(to);
        });
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        frames();
    }

    private void train() {
        interact(() -> workspace().runs().start(workspace().history().document().get(), Optional.empty()));
        until("the sample's bar appears", () -> lookup("#sample-pill").query().isVisible());
        frames();
    }

    @Test
    void aDrawingThatWasFittedIsFittedAgainInAWindowOfAnotherSize() {
        Labeled zoom = lookup("#zoom-level").query();
        String before = on(zoom::getText);
        interact(() -> test().stage().setWidth(1000));
        until("all is shown smaller", () -> !zoom.getText().equals(before));
        frames();
        Bounds canvas = screen("#canvas");
        assertThat(network().nodes().keySet())
                .allSatisfy(id -> assertThat(canvas.contains(screen("#card-" + id))).isTrue());
        interact(() -> test().stage().setWidth(1280));
        until("all is shown as before", () -> zoom.getText().equals(before));
    }

    @Test
    void theMapIsHiddenByItsKeyAndWhereThereIsNothingToMap() {
        Node map = lookup("#minimap").query();
        clickOn(card("conv 1"));
        push(KeyCode.M);
        assertThat(on(map::isVisible)).isTrue();
        push(KeyCode.M);
        assertThat(on(map::isVisible)).isFalse();
        push(KeyCode.M);
        assertThat(on(map::isVisible)).isTrue();
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.DELETE);
        until("the map is gone", () -> !map.isVisible());
    }

    @Test
    void whatFloatsOverTheCanvasDoesNotOverlap() {
        push(KeyCode.F5);
        until("pictures come", () -> !workspace().runs().views().get().isEmpty());
        frames();
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        frames();
        Bounds beside = apart("#sample-pill");
        assertThat(beside.getMinX()).isGreaterThan(screen("#wire-size").getMaxX());
        assertThat(beside.getCenterY()).isCloseTo(screen("#fit").getCenterY(), within(1.0));
        push(KeyCode.M);
        frames();
        assertThat(screen("#minimap").getWidth()).isGreaterThan(100);
        apart("#sample-pill");
        clickOn("#wire-size"); // says more now
        until("the bar goes above", () -> screen("#sample-pill").getMaxY() < screen("#fit").getMinY());
        apart("#sample-pill");
        until("the drawing gives way", () -> network().nodes().keySet().stream()
                .noneMatch(id -> screen("#card-" + id).intersects(screen("#sample-pill"))));
        interact(() -> test().stage().setWidth(1000));
        frames();
        apart("#sample-pill");
    }

    /// Where something floats that lies over nothing else that floats.
    private Bounds apart(String which) {
        Bounds bounds = screen(which);
        Stream.of("#minimap", "#fit", "#wire-size")
                .filter(other -> on(() -> lookup(other).query().isVisible()))
                .forEach(other -> assertThat(bounds.intersects(screen(other))).as(other).isFalse());
        return bounds;
    }

    @Test
    void whatIsPaintedWhileTheViewMovesLooksLikeTheCardsAndWires() {
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        for (int i = 0; i < 20; i++) {
            frames(); // pictures are taken while nothing else is to be done
        }
        moveTo(centre(screen("#canvas"))).press(MouseButton.MIDDLE);
        WritableImage moving = null;
        for (int i = 0; i < 200 && moving == null; i++) {
            moveBy(1, i % 2 == 0 ? 1 : -1);
            moving = on(() -> card("conv 1").isVisible() ? null : picture());
        }
        release(MouseButton.MIDDLE);
        assertThat(moving).isNotNull();
        until("cards and wires are drawn again", () -> card("conv 1").isVisible());
        frames();
        assertThat(differing(moving, on(this::picture))).isLessThan(0.012);
    }

    @Test
    void whereCardsAreOnlyShapesPortsAreStillFound() {
        moveTo(centre(screen("#canvas")));
        for (int i = 0; i < 60 && on(() -> card("conv 1").isVisible()); i++) {
            scroll(1, VerticalDirection.DOWN);
            frames();
        }
        assertThat(on(() -> card("conv 1").isVisible())).isFalse();
        drag(port("pool 1", 0), port("pool 1", 0).add(0, -60));
        assertThat(network().into(id("pool 1"))).isEmpty();
        drag(port("conv 1", 1), port("pool 1", 0));
        assertThat(network().into(id("pool 1"))).hasSize(1);
    }

    @Test
    void cardsLieOnWholePointsOfTheScreenAtAnyZoom() {
        moveTo(centre(screen("#canvas")));
        scroll(2, VerticalDirection.DOWN);
        until("the view is at rest", () -> card("conv 1").isVisible());
        frames();
        for (String name : List.of("Picture", "conv 1", "label")) {
            Point2D corner = on(() -> card(name).localToScreen(0, 0));
            assertThat(corner.distance(Math.rint(corner.getX()), Math.rint(corner.getY()))).isLessThan(0.01);
        }
        assertThat(on(() -> card("conv 1").localToScreen(card("conv 1").getLayoutBounds()).getWidth()))
                .isBetween(60.0, 155.0);
    }

    @Test
    void aCardAtTheOriginIsAsLargeAsAnyOther() {
        interact(() -> workspace().editor().move(Map.of(id("Picture"), new Point(0, 0)), Map.of()));
        interact(() -> workspace().history().reset(workspace().history().document().get()));
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.X);
        push(KeyCode.CONTROL, KeyCode.Z);
        until("the cards are back", () -> card("Picture").isVisible());
        Bounds origin = on(() -> card("Picture").getLayoutBounds());
        Bounds other = on(() -> card("conv 1").getLayoutBounds());
        assertThat(origin.getWidth()).isEqualTo(other.getWidth());
        assertThat(origin.getHeight()).isEqualTo(other.getHeight());
    }

    @Test
    void shapesHaveNamesWhileTheseCanBeRead() {
        moveTo(centre(screen("#canvas")));
        assertThat(shapeNames()).isEmpty();
        for (int i = 0; i < 60 && shapeNames().isEmpty(); i++) {
            scroll(1, VerticalDirection.DOWN);
            frames();
        }
        interact(() -> workspace().editor().rename(id("conv 1"), "first"));
        frames();
        assertThat(shapeNames()).contains("first", "pool 1").doesNotContain("conv 1");
        interact(() -> workspace().editor().rename(id("conv 2"), "encyclopaedia of wool"));
        frames();
        assertThat(on(() -> shapeName("pool 1").isWrapText())).isTrue();
        assertThat(on(() -> shapeName("encyclopaedia of wool").isWrapText())).isFalse();
        scroll(60, VerticalDirection.DOWN);
        frames();
        assertThat(shapeNames()).isEmpty();
    }

    private Labeled shapeName(String name) {
        return lookup(".nw-shape-name").<Labeled>match(shown -> shown.getText().equals(name)).query();
    }

    private List<String> shapeNames() {
        return on(() -> lookup(".nw-shape-name").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
    }

    private WritableImage picture() {
        return lookup("#canvas").query().snapshot(null, null);
    }

    /// The share of points that are clearly of another colour.
    private static double differing(Image one, Image other) {
        int different = 0;
        int wide = (int) one.getWidth();
        int high = (int) one.getHeight();
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int first = one.getPixelReader().getArgb(x, y);
                int second = other.getPixelReader().getArgb(x, y);
                int apart = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    apart = Math.max(apart, Math.abs(((first >> shift) & 0xff) - ((second >> shift) & 0xff)));
                }
                different += apart > 6 ? 1 : 0;
            }
        }
        return (double) different / (wide * high);
    }

    /// Ten times as wide.
    private void spread() {
        interact(() -> {
            var to = new LinkedHashMap<String, Point>();
            network().nodes().values().forEach(node -> to.put(node.id(), new Point(node.at().x() * 5, 100)));
            to.put(id("label"), new Point(9000, 100));
            workspace().editor().tidy(to);
        });
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        frames();
        clickOn(lookup("#minimap").<Node>query());
        drag(centre(screen("#minimap")), new Point2D(screen("#minimap").getMinX() + 5, screen("#minimap").getCenterY()));
        frames();
    }

    private Bounds screen(String query) {
        return on(() -> {
            Node node = lookup(query).query();
            return node.localToScreen(node.getBoundsInLocal());
        });
    }

    private static Point2D centre(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
