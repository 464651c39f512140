package org.netwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardIndexTest {
    @Test
    void findsWhatLookingAtAllFindsInTheSameOrder() {
        var random = new Random(5);
        List<Box> cards = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            cards.add(box(random, 300));
        }
        var index = new CardIndex(cards);

        for (int i = 0; i < 500; i++) {
            Box area = box(random, 3000);
            assertThat(index.in(area)).containsExactlyElementsOf(cards.stream().filter(area::overlaps).toList());
        }
    }

    private static Box box(Random random, double size) {
        return new Box(
                random.nextDouble(-4000, 4000), random.nextDouble(-4000, 4000),
                random.nextDouble(size), random.nextDouble(size));
    }

    @Test
    void findsCardsThatLieVeryFarApart() {
        List<Box> cards = List.of(new Box(0, 0, 176, 72), new Box(1e7, -1e7, 176, 72));
        var index = new CardIndex(cards);

        assertThat(index.in(new Box(1e7 + 10, -1e7 + 10, 1, 1))).containsExactly(cards.getLast());
        assertThat(index.in(new Box(10, 10, 1, 1))).containsExactly(cards.getFirst());
        assertThat(index.in(new Box(-1e9, -1e9, 2e9, 2e9))).containsExactlyElementsOf(cards);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(new CardIndex(List.of()).in(new Box(0, 0, 1000, 1000))).isEmpty();
    }
}
