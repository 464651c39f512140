package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Values;

class PlacementTest {
    private static final double WIDTH = 4 * CardGeometry.COLUMN_STEP;

    private Network network = Network.EMPTY;

    @Test
    void theFirstLayerGoesToTheCorner() {
        assertThat(Placement.free(network, List.of(), WIDTH))
                .isEqualTo(new Point(CardGeometry.MARGIN_LEFT, CardGeometry.MARGIN_TOP));
    }

    @Test
    void theNextGoesToTheRight() {
        put("a", 32, 48);
        assertThat(Placement.free(network, List.of("a"), WIDTH)).isEqualTo(new Point(32 + 216, 48));
    }

    @Test
    void whereTheViewEndsARowBegins() {
        put("a", 32, 48);
        put("b", 32 + 3 * 216, 48);
        assertThat(Placement.free(network, List.of("b"), WIDTH)).isEqualTo(new Point(32, 48 + 192));
    }

    @Test
    void aRowBeginsBelowTheOneBeforeWhereverThatBegins() {
        put("far", 32, 48);
        put("a", 2032, 240);
        put("b", 2032 + 3 * 216, 240);
        assertThat(Placement.free(network, List.of("b"), WIDTH)).isEqualTo(new Point(2032, 240 + 192));
    }

    @Test
    void behindSeveralItStandsAtTheHeightOfTheirMiddle() {
        put("a", 32, 48);
        put("b", 32 + 216, 48 + 192);
        assertThat(Placement.free(network, List.of("a", "b"), WIDTH)).isEqualTo(new Point(32 + 2 * 216, 144));
    }

    @Test
    void whatIsTakenIsLeftAlone() {
        put("a", 32, 48);
        put("b", 32 + 216, 48);
        Point at = Placement.free(network, List.of("a"), WIDTH);
        assertThat(at.x()).isEqualTo(32 + 216);
        assertThat(at.y()).isGreaterThan(48 + CardGeometry.HEIGHT);
    }

    private void put(String id, double x, double y) {
        network = Edits.apply(network, new Edit.AddNode(new Node(id, id, "dense", Values.DEFAULTS, new Point(x, y))));
    }
}
