package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Link;
import org.netwright.network.Point;
import org.netwright.project.Document;
import org.netwright.ui.Pictures;

/// Layers let go on a wire.
@Tag("fx")
class SpliceTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
        frames();
    }

    @Test
    void aLayerOfThePaletteGoesIntoTheWireItIsDroppedOnAsOneStep() {
        Document before = document();
        Point2D wire = between("conv 1", "pool 1");
        Node item = lookup("#palette-zero-pad-2d").query();
        drag(middle(item), MouseButton.PRIMARY).moveTo(wire.add(0, 30)).moveTo(wire);
        frames();
        assertThat(lookup(".nw-wire:splice").queryAll()).hasSize(1);
        Label hint = lookup(".nw-hint").query();
        assertThat(on(hint::getText)).contains("32×28×28");
        Pictures.take(test().stage().getScene(), "splice");
        drop();
        frames();
        assertThat(lookup(".nw-wire:splice").queryAll()).isEmpty();
        String pad = id("zero pad 2d 1");
        assertThat(network().into(pad)).containsExactly(Link.of(id("conv 1"), pad));
        assertThat(network().outOf(pad)).containsExactly(Link.of(pad, id("pool 1")));
        assertThat(network().node(id("pool 1")).at().x())
                .isGreaterThan(before.network().node(id("pool 1")).at().x());
        Pictures.take(test().stage().getScene(), "spliced");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void aLayerThatDoesNotFitSaysWhy() {
        drag(middle(lookup("#palette-conv-1d").query()), MouseButton.PRIMARY).moveTo(between("conv 1", "pool 1"));
        frames();
        Label hint = lookup(".nw-hint").query();
        assertThat(on(hint::getText)).isNotBlank().doesNotContain("comes out");
        push(KeyCode.ESCAPE);
        drop();
        assertThat(network().nodes()).hasSize(8);
    }

    @Test
    void anOutputGoesIntoNoWire() {
        drag(middle(lookup("#palette-image-input").query()), between("conv 1", "pool 1"));
        assertThat(network().into(id("pool 1"))).containsExactly(Link.of(id("conv 1"), id("pool 1")));
    }

    @Test
    void aCardWithoutWiresGoesIntoAWireAndItsMovementIsTheSameStep() {
        interact(() -> workspace().editor().add(workspace().editor().catalog().get("dropout"), new Point(400, 420)));
        frames();
        Document before = document();
        drag(middle(card("dropout 1")), between("dense 1", "label"));
        String dropout = id("dropout 1");
        assertThat(network().into(dropout)).containsExactly(Link.of(id("dense 1"), dropout));
        assertThat(network().into(id("label"))).containsExactly(Link.of(dropout, id("label")));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document()).isEqualTo(before);
    }

    private Point2D between(String from, String to) {
        return port(from, 1).midpoint(port(to, 0));
    }
}
