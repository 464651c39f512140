package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Values;
import org.netwright.workspace.Walk.Direction;

class WalkTest {
    private Network network = Network.EMPTY;

    @Test
    void leftAndRightFollowTheWireEvenIntoTheNextRow() {
        put("a", 432, 0);
        put("b", 0, 192);
        put("near", 648, 0);
        wire("a", "b");
        assertThat(Walk.next(network, "a", Direction.RIGHT)).contains("b");
        assertThat(Walk.next(network, "b", Direction.LEFT)).contains("a");
    }

    @Test
    void ofSeveralWiresTheMostLevelOneIsFollowed() {
        fork();
        assertThat(Walk.next(network, "a", Direction.RIGHT)).contains("middle");
        assertThat(Walk.next(network, "sum", Direction.LEFT)).contains("middle");
    }

    @Test
    void upAndDownGoFromBranchToBranch() {
        fork();
        put("between", 216, 100);
        assertThat(Walk.next(network, "middle", Direction.UP)).contains("top");
        assertThat(Walk.next(network, "middle", Direction.DOWN)).contains("bottom");
        assertThat(Walk.next(network, "bottom", Direction.UP)).contains("middle");
    }

    @Test
    void withoutWiresTheNearestCardInTheDirectionFollows() {
        put("a", 0, 0);
        put("b", 216, 10);
        put("c", 432, 0);
        put("d", 0, 192);
        assertThat(Walk.next(network, "a", Direction.RIGHT)).contains("b");
        assertThat(Walk.next(network, "c", Direction.LEFT)).contains("b");
        assertThat(Walk.next(network, "a", Direction.DOWN)).contains("d");
        assertThat(Walk.next(network, "a", Direction.UP)).isEmpty();
    }

    private void fork() {
        put("a", 0, 200);
        put("top", 216, 0);
        put("middle", 216, 210);
        put("bottom", 216, 400);
        put("sum", 432, 200);
        for (String branch : new String[] {"top", "middle", "bottom"}) {
            wire("a", branch);
            wire(branch, "sum");
        }
    }

    private void put(String id, double x, double y) {
        network = Edits.apply(network, new Edit.AddNode(new Node(id, id, "dense", Values.DEFAULTS, new Point(x, y))));
    }

    private void wire(String from, String to) {
        network = Edits.apply(network, new Edit.Connect(Link.of(from, to)));
    }
}
