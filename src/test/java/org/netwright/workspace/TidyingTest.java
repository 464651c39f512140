package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.layout.Box;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.project.Document;

class TidyingTest {
    private final ArrayDeque<Runnable> side = new ArrayDeque<>();
    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, StandardLayers.catalog());
    private static final Box VIEW = new Box(0, 0, 1200, 800);
    private final Tidying tidying = new Tidying(editor, new Threads(Runnable::run, side::add));
    private String first = "";
    private String second = "";

    @BeforeEach
    void draw() {
        first = editor.add(editor.catalog().get("image-input"), new Point(900, 700));
        second = editor.add(editor.catalog().get("flatten"), new Point(10, 20), Optional.of(first));
    }

    private void work() {
        while (!side.isEmpty()) {
            side.remove().run();
        }
    }

    private Network network() {
        return history.document().get().network();
    }

    private Point at(String id) {
        return network().node(id).at();
    }

    @Test
    void layersAreLaidOutInOneStepOnceTheirPlacesAreFound() {
        Network drawn = network();
        var told = new ArrayList<Network>();
        tidying.across(VIEW, told::add);
        assertThat(network()).isEqualTo(drawn);
        work();
        assertThat(at(second).x()).isGreaterThan(at(first).x());
        assertThat(at(second).y()).isEqualTo(at(first).y());
        assertThat(told).containsExactly(drawn);
        history.undo();
        assertThat(network()).isEqualTo(drawn);
    }

    @Test
    void onlyWhatWasAskedForLastIsDone() {
        var told = new ArrayList<Network>();
        tidying.across(VIEW, told::add);
        tidying.down(VIEW, told::add);
        work();
        assertThat(at(second).x()).isEqualTo(at(first).x());
        assertThat(told).hasSize(1);
    }

    @Test
    void layersThatWereMovedMeanwhileArePlacedToo() {
        Network drawn = network();
        tidying.across(VIEW, before -> {});
        editor.move(Map.of(first, new Point(5, 5)));
        Network moved = network();
        work();
        assertThat(at(second).y()).isEqualTo(at(first).y());
        assertThat(at(first)).isNotEqualTo(new Point(5, 5));
        history.undo();
        assertThat(network()).isEqualTo(moved).isNotEqualTo(drawn);
    }

    @Test
    void aDrawingThatHasBecomeAnotherOneIsLeftAlone() {
        var told = new ArrayList<Network>();
        tidying.across(VIEW, told::add);
        new Selected(editor).delete();
        Network other = network();
        work();
        assertThat(network()).isEqualTo(other);
        assertThat(told).isEmpty();
    }
}
