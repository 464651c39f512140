package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
    void theMapIsHiddenByItsKeyAndWhereThereIsNothingToMap() {
        Node map = lookup("#minimap").query();
        assertThat(on(map::isVisible)).isTrue();
        clickOn(card("conv 1"));
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
        Bounds pill = screen("#sample-pill");
        assertThat(pill.intersects(screen("#minimap"))).isFalse();
        assertThat(pill.intersects(screen("#fit"))).isFalse();
        assertThat(pill.getMinY()).isLessThan(screen("#fit").getMinY());
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
