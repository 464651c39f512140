package org.netwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.netwright.network.Point;

class AlignmentTest {
    private final SequencedMap<String, Box> cards = new LinkedHashMap<>(Map.of());

    AlignmentTest() {
        cards.put("c", new Box(900, 300, 176, 124));
        cards.put("a", new Box(0, 0, 176, 124));
        cards.put("b", new Box(250, 40, 176, 72));
    }

    @Test
    void edgesGoToTheOutermostOne() {
        assertThat(Alignment.LEFT.of(cards)).isEqualTo(Map.of("a", at(0, 0), "b", at(0, 40), "c", at(0, 300)));
        assertThat(Alignment.RIGHT.of(cards)).isEqualTo(Map.of("a", at(900, 0), "b", at(900, 40), "c", at(900, 300)));
        assertThat(Alignment.TOP.of(cards)).isEqualTo(Map.of("a", at(0, 0), "b", at(250, 0), "c", at(900, 0)));
        assertThat(Alignment.BOTTOM.of(cards)).isEqualTo(Map.of("a", at(0, 300), "b", at(250, 352), "c", at(900, 300)));
    }

    @Test
    void middlesMeetWhateverTheHeight() {
        assertThat(Alignment.MIDDLE.of(cards)).isEqualTo(Map.of("a", at(0, 150), "b", at(250, 176), "c", at(900, 150)));
        assertThat(Alignment.CENTRE.of(cards)).isEqualTo(Map.of("a", at(450, 0), "b", at(450, 40), "c", at(450, 300)));
    }

    @Test
    void gapsBecomeTheSameAndTheOuterCardsStay() {
        assertThat(Alignment.SPREAD_ACROSS.of(cards)).isEqualTo(Map.of("a", at(0, 0), "b", at(450, 40), "c", at(900, 300)));
        assertThat(Alignment.SPREAD_DOWN.of(cards)).isEqualTo(Map.of("a", at(0, 0), "b", at(250, 176), "c", at(900, 300)));
    }

    @Test
    void aSingleCardStaysWhereItIs() {
        SequencedMap<String, Box> one = new LinkedHashMap<>(Map.of("a", new Box(5, 6, 176, 124)));
        for (Alignment alignment : Alignment.values()) {
            assertThat(alignment.of(one)).containsExactly(Map.entry("a", at(5, 6)));
        }
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}
