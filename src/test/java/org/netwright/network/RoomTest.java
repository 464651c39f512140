package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netwright.param.Values;

class RoomTest {
    private final Map<String, Point> places = new LinkedHashMap<>();

    @Test
    void theCardsBehindMoveAlongTheRow() {
        place("a", 32, 48);
        place("b", 248, 48);
        place("c", 464, 48);
        Room room = Room.in(chain("a", "b", "c"), Link.of("a", "b"), Set.of());
        assertThat(room.at()).isEqualTo(new Point(248, 48));
        assertThat(room.moved()).isEqualTo(Map.of("b", new Point(464, 48), "c", new Point(680, 48)));
    }

    @Test
    void nothingMovesWhereThereIsRoom() {
        place("a", 0, 0);
        place("b", 480, 0);
        Room room = Room.in(chain("a", "b"), Link.of("a", "b"), Set.of());
        assertThat(room.moved()).isEmpty();
        assertThat(room.at()).isEqualTo(new Point(240, 0));
    }

    @Test
    void aWireThatPassesOthersOfItsRowHasItsRoomAboveThemOrBelow() {
        place("a", 0, 0);
        place("passed", 216, 0);
        place("b", 432, 0);
        assertThat(Room.in(chain("a", "b"), Link.of("a", "b"), Set.of())).isEqualTo(new Room(new Point(216, -192), Map.of()));
        place("above", 200, -180);
        assertThat(Room.in(chain("a", "b"), Link.of("a", "b"), Set.of())).isEqualTo(new Room(new Point(216, 192), Map.of()));
    }

    @Test
    void cardsMoveOnlyAsFarAsTheyMust() {
        place("a", 0, 0);
        place("b", 300, 0);
        Room room = Room.in(chain("a", "b"), Link.of("a", "b"), Set.of());
        assertThat(room.at()).isEqualTo(new Point(216, 0));
        assertThat(room.moved()).isEqualTo(Map.of("b", new Point(432, 0)));
    }

    @Test
    void aWireFromAnotherRowTakesTheFreePlaceBeforeItsEnd() {
        place("a", 0, 0);
        place("b", 432, 168);
        assertThat(Room.in(chain("a", "b"), Link.of("a", "b"), Set.of())).isEqualTo(new Room(new Point(216, 168), Map.of()));
        place("taken", 216, 168);
        assertThat(Room.in(chain("a", "b"), Link.of("a", "b"), Set.of())).isEqualTo(new Room(new Point(216, 0), Map.of()));
    }

    @Test
    void aGapInTheRowClosesBeforeWhatIsBehindItMoves() {
        place("a", 0, 0);
        place("b", 216, 0);
        place("c", 532, 0);
        place("d", 900, 0);
        Room room = Room.in(chain("a", "b", "c", "d"), Link.of("a", "b"), Set.of());
        assertThat(room.moved()).isEqualTo(Map.of("b", new Point(432, 0), "c", new Point(648, 0)));
    }

    @Test
    void otherRowsStayWhereTheyAre() {
        place("a", 32, 48);
        place("b", 248, 48);
        place("c", 32, 240);
        place("d", 248, 240);
        Room room = Room.in(chain("a", "b", "c", "d"), Link.of("a", "b"), Set.of());
        assertThat(room.moved()).containsOnlyKeys("b");
        Room between = Room.in(chain("a", "b", "c", "d"), Link.of("b", "c"), Set.of());
        assertThat(between.at()).isEqualTo(new Point(32, 240));
        assertThat(between.moved()).containsOnlyKeys("c", "d");
    }

    @Test
    void aCardThatShallGoThereItselfDoesNotCount() {
        place("a", 0, 0);
        place("b", 216, 0);
        place("new", 300, 0);
        Room room = Room.in(chain("a", "b"), Link.of("a", "b"), Set.of("new"));
        assertThat(room.moved()).containsOnlyKeys("b");
    }

    private void place(String id, double x, double y) {
        places.put(id, new Point(x, y));
    }

    private Network chain(String... ids) {
        var nodes = new LinkedHashMap<String, Node>();
        places.forEach((id, at) -> nodes.put(id, new Node(id, id, "dense", Values.DEFAULTS, at)));
        var links = new java.util.ArrayList<Link>();
        for (int i = 0; i + 1 < ids.length; i++) {
            links.add(Link.of(ids[i], ids[i + 1]));
        }
        return new Network(nodes, List.copyOf(links));
    }
}
