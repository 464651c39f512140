package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netwright.param.Values;

class NetworkTest {
    private static final Network TWO = Edits.applyAll(
            Network.EMPTY,
            List.of(add("a"), add("b"), new Edit.Connect(Link.of("a", "b"))));

    private static Edit add(String id) {
        return new Edit.AddNode(new Node(id, id, "dense", Values.DEFAULTS, new Point(0, 0)));
    }

    @Test
    void aDrawingFlowsLikeOneWhoseCardsLieElsewhere() {
        Network moved = Edits.apply(TWO, new Edit.MoveNodes(Map.of("b", new Point(40, 80))));

        assertThat(moved.flowsLike(TWO)).isTrue();
        assertThat(moved).isNotEqualTo(TWO);
    }

    @Test
    void itDoesNotFlowLikeOneWithAnotherNameWireOrLayer() {
        assertThat(Edits.apply(TWO, new Edit.Rename("b", "c")).flowsLike(TWO)).isFalse();
        assertThat(Edits.apply(TWO, new Edit.Disconnect(Link.of("a", "b"))).flowsLike(TWO)).isFalse();
        assertThat(Edits.apply(TWO, add("c")).flowsLike(TWO)).isFalse();
    }
}
