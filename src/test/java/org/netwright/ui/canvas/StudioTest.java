package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Group;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("fx")
class StudioTest extends ApplicationTest {
    private final CardWriter writer = new CardWriter(StandardLayers.catalog(), Words.english());

    private CardView card(String id, String name) {
        var node = new Node(id, name, "dense", Values.DEFAULTS, new Point(0, 0));
        var card = new CardView(node, StandardLayers.catalog().get("dense").spec());
        card.show(node.at(), Optional.empty(), false, () -> writer.write(node, Optional.empty()));
        return card;
    }

    private static int[] taken(Studio studio, CardView card) {
        var raster = new Raster(200, 100);
        studio.take(card, new Group(), 1).draw(raster, 0, 0, 1);
        return raster.pixels().clone();
    }

    @Test
    void aPictureIsOfItsOwnCardWhateverWasTakenBefore() {
        interact(() -> {
            var studio = new Studio();
            int[] first = taken(studio, card("n1", "encoder"));
            int[] second = taken(studio, card("n2", "decoder"));
            int[] alone = taken(new Studio(), card("n2", "decoder"));
            assertThat(Arrays.equals(second, first)).isFalse();
            assertThat(Arrays.equals(second, alone)).isTrue();
        });
    }
}
